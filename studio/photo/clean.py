"""From a noisy render to a finished picture: guided filter, tone, PNG."""
import glob
import os
import shutil

import bpy
import numpy as np


def read(folder, name, channels):
    path = glob.glob(os.path.join(folder, name + "*.exr"))[0]
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = "Non-Color"
    w, h = image.size
    data = np.empty(w * h * 4, dtype=np.float32)
    image.pixels.foreach_get(data)
    bpy.data.images.remove(image)
    return data.reshape(h, w, 4)[:, :, :channels].copy()


def shifted(a, dy, dx):
    h, w = a.shape[:2]
    ys = np.clip(np.arange(h) + dy, 0, h - 1)
    xs = np.clip(np.arange(w) + dx, 0, w - 1)
    return a[ys][:, xs]


def filtered(light, albedo, normal, depth, levels, sigma):
    """Edge-avoiding à-trous wavelets (Dammertz et al. 2010) on light without the surface's colour."""
    weights = {-1: 0.27, 0: 0.46, 1: 0.27}
    lum = light @ np.array((0.3, 0.6, 0.1), dtype=np.float32)
    for level in range(levels):
        step = 1 << level
        total = np.zeros_like(light)
        norm = np.zeros(light.shape[:2], dtype=np.float32)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                y, x = dy * step, dx * step
                n, d, a, l = shifted(normal, y, x), shifted(depth, y, x), shifted(albedo, y, x), shifted(lum, y, x)
                w = np.maximum(0, (n * normal).sum(2)) ** 48
                w *= np.exp(-np.abs(d - depth) / (0.004 * step * depth + 1e-4))
                w *= np.exp(-((a - albedo) ** 2).sum(2) * 6)
                w *= np.exp(-np.abs(l - lum) / (sigma / (1 + level) * (0.12 + lum)))
                # A pixel always counts itself, or edges between surfaces would be left without light.
                w = (np.ones_like(depth) if (dy, dx) == (0, 0) else w) * weights[dy] * weights[dx]
                total += shifted(light, y, x) * w[:, :, None]
                norm += w
        light = total / np.maximum(norm, 1e-6)[:, :, None]
        lum = light @ np.array((0.3, 0.6, 0.1), dtype=np.float32)
    return light


def tone(x):
    """A soft shoulder above 0.7 of white; below it colours stay what they are."""
    peak = x.max(2, keepdims=True)
    start = 0.7
    d = 1 - start
    pressed = 1 - d * d / (np.maximum(peak, start) + d - start)
    scaled = np.where(peak > start, x * (pressed / np.maximum(peak, 1e-6)), x)
    g = 1 - 1 / (0.15 * np.maximum(peak - pressed, 0) + 1)
    return np.where(peak > start, scaled * (1 - g) + pressed * g, x)


def display(x):
    x = np.clip(x, 0, 1)
    return np.where(x <= 0.0031308, x * 12.92, 1.055 * np.power(x, 1 / 2.4) - 0.055)


def develop(scene, job):
    folder = scene["passes"]
    image, albedo = read(folder, "image", 3), read(folder, "albedo", 3)
    normal, depth = read(folder, "normal", 3), read(folder, "depth", 1)[:, :, 0]
    shutil.rmtree(folder)
    normal /= np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-6)
    base = np.maximum(albedo, 0.04)
    light = np.minimum(image / base, 30)
    light = filtered(light, albedo, normal, depth, job.get("levels", 5), job.get("sigma", 1.6))
    picture = display(tone(light * base * job.get("exposure", 1)))
    h, w = picture.shape[:2]
    out = bpy.data.images.new("out", w, h, alpha=False)
    out.colorspace_settings.name = "sRGB"
    data = np.ones((h, w, 4), dtype=np.float32)
    data[:, :, :3] = picture
    out.pixels.foreach_set(data.ravel())
    out.filepath_raw = job["out"]
    out.file_format = "PNG"
    out.save()
