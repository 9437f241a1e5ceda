"""Photographs GLBs in a paper set: `blender -b -P scene.py -- jobs.json`.

Each job names its models, its camera and its set; the picture is cleaned by `clean.py` with the
surfaces' own colours and normals as guides, so that few light samples suffice. Runs in Blender 3.4.
"""
import json
import math
import os
import sys
import time

import numpy as np

# Debian's numpy dropped the old names that Blender 3.4's importer still uses.
for name, kind in (("bool", bool), ("int", int), ("float", float), ("object", object)):
    if name not in np.__dict__:
        setattr(np, name, kind)

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

sys.path.insert(0, os.path.dirname(__file__))
import clean
import stage


def place(model):
    """Imports a GLB; answers its objects, moved and turned as told (metres, degrees)."""
    before = set(bpy.data.objects)
    bpy.ops.import_scene.gltf(filepath=model["glb"], merge_vertices=False)
    fresh = [o for o in bpy.data.objects if o not in before]
    x, y, z = model.get("at", (0, 0, 0))
    for o in fresh:
        if o.parent is None:
            o.rotation_mode = "XYZ"
            o.location = (x, -z, y)
            o.rotation_euler = (o.rotation_euler[0], 0, math.radians(model.get("turn", 0)))
        if o.type == "MESH":
            stage.finish_materials(o)
    return fresh


def bounds(objects):
    bpy.context.view_layer.update()
    corners = [o.matrix_world @ Vector(c) for o in objects if o.type == "MESH" for c in o.bound_box]
    low = Vector(min(c[k] for c in corners) for k in range(3))
    high = Vector(max(c[k] for c in corners) for k in range(3))
    return corners, low, high


def aim(job, objects):
    """A camera at the job's yaw and pitch, as near as the product's corners allow."""
    corners, low, high = bounds(objects)
    middle = (low + high) / 2
    yaw, pitch = math.radians(job["yaw"]), math.radians(job["pitch"])
    out = Vector((math.sin(yaw) * math.cos(pitch), -math.cos(yaw) * math.cos(pitch), math.sin(pitch)))
    data = bpy.data.cameras.new("camera")
    data.lens = job.get("lens", 90)
    camera = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    focus = Vector(job["focus"]) if "focus" in job else None
    target = Vector((focus.x, -focus.z, focus.y)) if focus else middle
    half = data.sensor_width / 2 / data.lens
    if "distance" in job:
        distance = job["distance"]
    else:
        side = Vector((math.cos(yaw), math.sin(yaw), 0))
        up = side.cross(-out) * -1
        points = job_points(objects)
        for _ in range(4):
            xs = [((p - target).dot(side), (p - target).dot(up), (p - target).dot(out)) for p in points]
            distance = max(max(abs(a), abs(b)) / (half * job.get("fill", 0.74)) + c for a, b, c in xs)
            f = lambda v, c: v / (distance - c)
            w = [f(a, c) for a, b, c in xs]
            h = [f(b, c) for a, b, c in xs]
            target += side * distance * (max(w) + min(w)) / 2 + up * distance * (max(h) + min(h)) / 2
    if "crop" in job:
        x, y, z = job["crop"]["at"]
        target = Vector(low[k] + (high[k] - low[k]) * (x, 1 - z, y)[k] for k in range(3))
        distance /= job["crop"]["zoom"]
    camera.location = target + out * distance
    camera.rotation_euler = (-out).to_track_quat("-Z", "Y").to_euler()
    data.clip_start = distance * 0.02
    data.clip_end = 200
    return low, high


def job_points(objects):
    points = []
    for o in objects:
        if o.type == "MESH":
            m = o.matrix_world
            step = max(1, len(o.data.vertices) // 1500)
            points += [m @ o.data.vertices[i].co for i in range(0, len(o.data.vertices), step)]
    return points


def note_places(job, placed):
    """Writes where each model is in the picture (left, top, right, bottom, in parts of it)."""
    scene = bpy.context.scene
    # The camera has just been moved, of which its matrix knows only now.
    bpy.context.view_layer.update()
    boxes = []
    for objects in placed:
        seen = [world_to_camera_view(scene, scene.camera, p) for p in job_points(objects)]
        xs, ys = [p.x for p in seen], [1 - p.y for p in seen]
        boxes.append([min(xs), min(ys), max(xs), max(ys)])
    with open(job["out"] + ".json", "w") as file:
        json.dump(boxes, file)


def photograph(job):
    started = time.time()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    placed = []
    for model in job["models"]:
        objects = place(model)
        if not model.get("prop"):
            placed.append(objects)
    stage.build(scene, job, *aim(job, [o for objects in placed for o in objects]))
    stage.quality(scene, job)
    if job.get("room"):
        note_places(job, placed)
    bpy.ops.render.render()
    clean.develop(scene, job)
    print("PHOTO", os.path.basename(job["out"]), round(time.time() - started, 1), "s", flush=True)


for job in json.load(open(sys.argv[sys.argv.index("--") + 1])):
    photograph(job)
