"""clipboard.py: prints what is on the clipboard: its kinds, then its text or the size of its picture

SPDX-License-Identifier: GPL-3.0-or-later
"""
import sys

import gi

gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import GLib, Gtk  # noqa: E402


def main():
    Gtk.init()
    window = Gtk.Window()
    clipboard = window.get_display().get_clipboard()
    loop = GLib.MainLoop()

    def got_text(_clipboard, result):
        print(clipboard.read_text_finish(result))
        loop.quit()

    def got_texture(_clipboard, result):
        texture = clipboard.read_texture_finish(result)
        print(f"{texture.get_width()}x{texture.get_height()}")
        loop.quit()

    def look(*_):
        kinds = clipboard.get_formats().get_mime_types()
        if not kinds:
            return  # they come a little later
        print(" ".join(kinds))
        if any(kind.startswith("image/") for kind in kinds):
            clipboard.read_texture_async(None, got_texture)
        else:
            clipboard.read_text_async(None, got_text)

    clipboard.connect("changed", look)
    look()
    loop.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
