"""The studio round a product: paper, lamps, and what the renderer is asked for."""
import math
import tempfile

import bpy
import bmesh
from mathutils import Vector

PAPER = (0.825, 0.8, 0.76)


def finish_materials(o):
    for slot in o.material_slots:
        m = slot.material
        if not m or not m.use_nodes:
            continue
        b = next((n for n in m.node_tree.nodes if n.type == "BSDF_PRINCIPLED"), None)
        if not b:
            continue
        if any(w in m.name for w in ("linen", "wool", "boucle", "pile")):
            b.inputs["Sheen"].default_value = 0.25
            b.inputs["Specular"].default_value = 0.15
        if m.name.startswith("lens"):
            see_through(m, b)
            continue
        if m.name.startswith("lamp light"):
            b.inputs["Emission Strength"].default_value = 16
        if "glaze" in m.name or "acetate" in m.name:
            b.inputs["Clearcoat"].default_value = 0.4
            b.inputs["Clearcoat Roughness"].default_value = 0.1


def factor(socket):
    """What the importer multiplies with the colours of a mesh, in a node of its own before the socket."""
    before = socket.links[0].from_node if socket.is_linked else None
    inputs = before.inputs if before else [socket]
    return next(i.default_value for i in inputs if i.type == socket.type and not i.is_linked)


def see_through(m, b):
    """A lens that only tints: light passes it in one way, so that it adds no noise."""
    tint, opacity = factor(b.inputs["Base Color"]), factor(b.inputs["Alpha"])
    clear = m.node_tree.nodes.new("ShaderNodeBsdfTransparent")
    clear.inputs["Color"].default_value = [1 - opacity + opacity * c * 0.6 for c in tint[:3]] + [1]
    output = next(n for n in m.node_tree.nodes if n.type == "OUTPUT_MATERIAL")
    m.node_tree.links.new(clear.outputs["BSDF"], output.inputs["Surface"])


def paper(name, colour, rough=0.9):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Base Color"].default_value = (*colour, 1)
    b.inputs["Roughness"].default_value = rough
    b.inputs["Specular"].default_value = 0.2
    return m


def surface(scene, name, rows, material):
    mesh = bpy.data.meshes.new(name)
    bm = bmesh.new()
    made = [[bm.verts.new(p) for p in row] for row in rows]
    for a, b in zip(made, made[1:]):
        for i in range(len(a) - 1):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    bm.normal_update()
    bm.to_mesh(mesh)
    bm.free()
    for p in mesh.polygons:
        p.use_smooth = True
    mesh.materials.append(material)
    o = bpy.data.objects.new(name, mesh)
    scene.collection.objects.link(o)
    return o


def sweep_paper(scene, yaw, size, floor, behind):
    """A seamless sheet: floor that curves up into a wall, seen square on from the camera."""
    r, d, w = size * 1.4, behind, size * 14
    profile = [(size * 7, 0)] + [(-d - r * math.sin(a), r - r * math.cos(a)) for a in (math.pi / 2 * i / 20 for i in range(21))]
    profile += [(-d - r, size * 9)]
    s, c = math.sin(yaw), math.cos(yaw)
    rows = []
    for y, z in profile:
        rows.append([(x * c + y * s, x * s - y * c, floor + z) for x in (-w, w)])
    return surface(scene, "paper", rows, paper("paper", PAPER))


def wall(scene, size, y, z):
    w = size * 14
    return surface(scene, "wall", [[(-w, y, z - w), (w, y, z - w)], [(-w, y, z + w), (w, y, z + w)]], paper("wall", PAPER))


def lamp(scene, at, target, size, energy, colour=(1, 1, 1)):
    data = bpy.data.lights.new("lamp", "AREA")
    data.size = size
    data.energy = energy
    data.color = colour
    o = bpy.data.objects.new("lamp", data)
    o.location = at
    o.rotation_euler = (Vector(target) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(o)


def only_reflected(o):
    o.visible_camera = o.visible_shadow = o.visible_diffuse = False


def card(scene, at, target, size, colour):
    """Something for mirrors and brushed metal to reflect."""
    w = size * 0.9
    o = surface(scene, "card", [[(-w, -w * 2, 0), (w, -w * 2, 0)], [(-w, w * 2, 0), (w, w * 2, 0)]], paper("card", colour))
    o.location = at
    o.rotation_euler = (Vector(target) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    only_reflected(o)


def far_wall(scene, y):
    """The wall behind the camera, for mirrors alone: they would show the lamp that stands for it."""
    m = paper("far wall", (0, 0, 0))
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Emission"].default_value = (0.5, 0.455, 0.395, 1)
    o = surface(scene, "far wall", [[(-6, y, 0), (6, y, 0)], [(-6, y, 6), (6, y, 6)]], m)
    only_reflected(o)


def daylight(scene):
    """A tall window to the left, and what the room's other walls throw back."""
    lamp(scene, (-3.4, -1.2, 1.9), (0.2, 0.6, 0.5), 2.4, 190, (1, 0.965, 0.9))
    lamp(scene, (2.6, -3.6, 2.4), (0, 0.6, 0.7), 3.2, 46, (1, 0.97, 0.93))
    far_wall(scene, -3.2)
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (1, 0.965, 0.92, 1)
    background.inputs[1].default_value = 0.3


def build(scene, job, low, high):
    """The set round what lies between two corners."""
    if job.get("room"):
        daylight(scene)
        return
    middle, size, floor = (low + high) / 2, max(high - low), low.z
    yaw = math.radians(job["yaw"])
    ground = job.get("ground", "floor")
    side = Vector((math.cos(yaw), math.sin(yaw), 0))
    front = Vector((math.sin(yaw), -math.cos(yaw), 0))
    if ground == "wall":
        wall(scene, size, high.y + 0.0005, middle.z)
    elif ground == "ceiling":
        sweep_paper(scene, yaw, size, floor - size * 2.2, size * 1.6)
    elif ground != "none":
        sweep_paper(scene, yaw, size, floor, size * 1.1)
    k = size * size
    up = Vector((0, 0, 1))
    at = lambda x, y, z: middle + side * x * size + front * y * size + up * z * size
    lamp(scene, at(-2.1, 1.5, 2.5), middle, size * 1.7, 150 * k, (1, 0.975, 0.945))
    lamp(scene, at(2.6, 1.8, 1.2), middle, size * 2.6, 20 * k, (0.95, 0.975, 1))
    if ground != "wall":
        lamp(scene, at(1.2, -2.0, 2.4), middle, size * 1.4, 44 * k, (1, 0.98, 0.95))
    if ground in ("wall", "ceiling"):
        lamp(scene, at(-0.7, 3, 0.9), middle, size * 3, 70 * k, (1, 0.98, 0.95))
    if ground == "wall":
        # One for what faces the camera, one for a mirror, which looks as far to its other side.
        card(scene, at(0.9, 2.4, 0.2), middle, size, (0.3, 0.27, 0.24))
        card(scene, at(-1.9, 1.9, 0.4), middle, size * 1.3, (0.95, 0.95, 0.92))
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (1, 0.98, 0.955, 1)
    # Metals reflect a brighter room than the one that fills the shadows.
    tree = world.node_tree
    path, mix = tree.nodes.new("ShaderNodeLightPath"), tree.nodes.new("ShaderNodeMapRange")
    mix.inputs["To Min"].default_value = 0.24
    mix.inputs["To Max"].default_value = 0.62
    tree.links.new(path.outputs["Is Glossy Ray"], mix.inputs["Value"])
    tree.links.new(mix.outputs["Result"], background.inputs[1])


def quality(scene, job):
    scene.render.engine = "CYCLES"
    c = scene.cycles
    c.device = "CPU"
    c.samples = job.get("samples", 24)
    c.seed = 7
    c.use_adaptive_sampling = True
    c.adaptive_threshold = 0.03
    c.use_denoising = False
    c.max_bounces = 5
    c.diffuse_bounces = 2
    c.glossy_bounces = 2
    c.transmission_bounces = 5
    c.transparent_max_bounces = 6
    c.caustics_reflective = False
    c.caustics_refractive = False
    c.sample_clamp_indirect = 3
    c.blur_glossy = 0.5
    scene.render.threads_mode = "FIXED"
    scene.render.threads = job.get("threads", 2)
    w, h = job["size"]
    scene.render.resolution_x, scene.render.resolution_y = w, h
    layer = scene.view_layers[0]
    layer.cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new("CompositorNodeRLayers")
    folder = tempfile.mkdtemp(prefix="photo-")
    out = tree.nodes.new("CompositorNodeOutputFile")
    out.base_path = folder
    out.format.file_format = "OPEN_EXR"
    out.format.color_depth = "32"
    out.format.exr_codec = "NONE"
    out.file_slots.clear()
    for socket, name in (("Image", "image"), ("Denoising Albedo", "albedo"), ("Denoising Normal", "normal"), ("Denoising Depth", "depth")):
        out.file_slots.new(name)
        tree.links.new(source.outputs[socket], out.inputs[name])
    scene["passes"] = folder
