"""screenshot.py: pictures of the window with given documents, sizes, themes and text sizes

SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import itertools
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(HERE, "..", "support"))


def uninstalled_environment(build):
    return {
        **os.environ,
        "HS_PROGRAM": os.path.join(build, "src/hindsight"),
        "HS_DATADIR": os.path.join(ROOT, "data"),
        "HS_LOCALEDIR": os.path.join(build, "po"),
        "GSETTINGS_SCHEMA_DIR": os.path.join(build, "data"),
        "XDG_DATA_DIRS": f"{ROOT}/data:/usr/local/share:/usr/share",
    }


def set_text_scale(text_scale):
    """On X11 the display's own resource outranks settings.ini."""
    subprocess.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER",
                    f"Xft.dpi:\t{round(96 * text_scale)}\n"], check=True)


def grab():
    return subprocess.run(["import", "-silent", "-window", "root", "ppm:-"], capture_output=True, check=True).stdout


def settled(ui):
    """The picture of the screen once it no longer changes: three in a row are alike."""
    last = []

    def ask():
        last.append(grab())
        return len(last) >= 3 and last[-1] == last[-2] == last[-3] and len(set(last[-1][32:])) > 1

    ui.until(ask, "the window to come to rest")
    return last[-1]


def take(options):
    """Runs on a display of its own."""
    import ui
    width, height = options.size[0].split("x")
    set_text_scale(options.text_scale[0])
    settings = {
        "window-width": width,
        "window-height": height,
        "color-scheme": f"'{options.theme[0]}'",
    }
    environment = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"} if options.theme[0] == "dark" else {}
    if options.contrast:
        environment["ADW_DEBUG_HIGH_CONTRAST"] = "1"
    if options.language:
        environment.update({"LC_ALL": "C.UTF-8", "LANGUAGE": options.language})
    with ui.Application(*options.paths, settings=settings, environment=environment) as app:
        subprocess.run(["xdotool", "mousemove", "--sync", width, height], check=True)  # no tooltip
        picture = settled(ui)
        if options.keys:
            app.keys(*options.keys.split())
            picture = settled(ui)
        app.assert_alive()
        messages = app.messages().strip()
    subprocess.run(["convert", "ppm:-", options.output], input=picture, check=True)
    print(options.output)
    if messages:
        print(messages, file=sys.stderr)


def take_each(options):
    os.makedirs(options.output, exist_ok=True)
    combinations = itertools.product([[path] for path in options.paths] if not options.together else [options.paths],
                                     options.size, options.theme, options.text_scale)
    failed = 0
    for paths, size, theme, scale in combinations:
        stem = re.sub(r"[^A-Za-z0-9._-]+", "-", os.path.splitext(os.path.basename(os.path.normpath(paths[0])))[0]) if paths else "empty"
        name = f"{stem}-{size}-{theme}" + (f"-{scale:g}x" if scale != 1 else "") + options.suffix + ".png"
        command = [os.path.join(ROOT, "build-aux/headless"), sys.executable, os.path.abspath(__file__), "--here",
                   "-o", os.path.join(options.output, name), "--size", size, "--theme", theme, "--text-scale", str(scale),
                   "--keys", options.keys, "--language", options.language, *(["--contrast"] if options.contrast else []),
                   "--", *paths]
        environment = {**uninstalled_environment(os.path.abspath(options.build)), "HS_SCREEN": f"{size}x24"}
        failed += subprocess.run(command, env=environment, check=False).returncode != 0
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="*", help="documents or folders, one picture each (none: the empty window)")
    parser.add_argument("-o", "--output", default="_build/screenshots", help="folder for the pictures")
    parser.add_argument("--build", default=os.path.join(ROOT, "_build"), help="the build folder whose program is taken")
    parser.add_argument("--size", nargs="+", default=["1600x1000"], metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", nargs="+", default=["light"], choices=["light", "dark"])
    parser.add_argument("--text-scale", nargs="+", type=float, default=[1.0])
    parser.add_argument("--contrast", action="store_true", help="high contrast")
    parser.add_argument("--language", default="", help="for example de")
    parser.add_argument("--keys", default="", help='keys pressed before the picture, for example "Home Right Right"')
    parser.add_argument("--together", action="store_true", help="one picture with all paths opened")
    parser.add_argument("--suffix", default="", help="added to the names of the pictures")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.paths:
        options.together = True
    return take(options) if options.here else take_each(options)


if __name__ == "__main__":
    sys.exit(main())
