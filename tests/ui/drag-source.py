"""drag-source.py: a small window from which files, or a text, can be dragged

SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse

import gi

gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, Gtk  # noqa: E402

SIZE = 80


def offer(options):
    if options.text:
        return Gdk.ContentProvider.new_for_value(options.text)
    uris = "".join(Gio.File.new_for_path(path).get_uri() + "\r\n" for path in options.paths)
    return Gdk.ContentProvider.new_for_bytes("text/uri-list", GLib.Bytes.new(uris.encode()))


def say(word):
    """For the test to read."""
    print(word, flush=True)


def drag_begun(_source, drag):
    """The action comes and goes with each place under the pointer; that it came once is told."""
    def action_chosen(drag, _property):
        if drag.get_selected_action():
            drag.disconnect(handler)
            say("wanted")

    handler = drag.connect("notify::selected-action", action_chosen)
    say("begun")


def drag_ended(_source, drag, _delete):
    say("dropped" if drag.get_selected_action() else "refused")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--text", help="what is dragged instead of files")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()

    Gtk.init()
    source = Gtk.DragSource(content=offer(options), actions=Gdk.DragAction.COPY)
    source.connect("drag-begin", drag_begun)
    source.connect("drag-end", drag_ended)
    handle = Gtk.Label(label="Drag me")
    handle.add_controller(source)
    window = Gtk.Window(title="Drag source", child=handle, decorated=False, default_width=SIZE, default_height=SIZE)
    window.connect("map", lambda *_: say("ready"))
    window.present()
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
