"""ui.py: drives the window through the accessibility bus, the keyboard and the mouse

Everything waits by asking again until a deadline, never for a fixed time.

SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import program  # noqa: E402

PATIENCE = 60 if program.SANITIZED else 20
INTERVAL = 0.02
COMPLAINT = re.compile(r"-(?:WARNING|CRITICAL|ERROR) \*\*.*")
# What GTK 4.8 says of widgets of its own (the shortcuts window).
GTK_OWN = ("reported min width -",)

# The bus is asked about programs that are just coming or going.
GLib.log_set_handler("dbind", GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None, None)


def until(question, what):
    """The first true answer; fails when there is none in time."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = question()
        except GLib.Error:
            answer = None  # the widget went away while it was asked
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(INTERVAL)


class Node:
    """One widget as a screen reader sees it."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def text(self):
        if "Text" not in self.accessible.get_interfaces():
            return ""
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def caret(self):
        return Atspi.Text.get_caret_offset(self.accessible)

    def place_caret(self, offset):
        assert Atspi.Text.set_caret_offset(self.accessible, offset), f"{self} has no caret"

    def shows_character(self, offset):
        """Whether the character of the text is within the part that is on screen."""
        view = self.extents()
        place = Atspi.Text.get_character_extents(self.accessible, offset, Atspi.CoordType.WINDOW)
        return view.y <= place.y and place.y + place.height <= view.y + view.height

    def depth_of_character(self, offset):
        """How far below the top of what is on screen the character of the text stands."""
        return Atspi.Text.get_character_extents(self.accessible, offset, Atspi.CoordType.WINDOW).y - self.extents().y

    def state(self, name):
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, name.upper()))

    def children(self):
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def walk(self, seen=None):
        """The widget and everything inside it, on screen or not, once (some trees of GTK lead back into themselves)."""
        seen = set() if seen is None else seen
        if self.accessible.path in seen:
            return
        seen.add(self.accessible.path)
        yield self
        for child in self.children():
            yield from child.walk(seen)

    def matches(self, role, name):
        if role is not None and self.role != role:
            return False
        return name is None or (name(self.name) if callable(name) else self.name == name)

    def all(self, role=None, name=None):
        return (node for node in self.walk() if node.matches(role, name))

    def has(self, role=None, name=None):
        return next(self.all(role, name), None) is not None

    def find(self, role=None, name=None):
        """The first widget of that role and name (or whose name a function accepts), as soon as there is one."""
        return until(lambda: next(self.all(role, name), None), f"{role or 'a widget'} called {name}")

    def click(self):
        """Does what a click does, without a mouse."""
        assert "Action" in self.accessible.get_interfaces(), f"{self} cannot be clicked"
        assert Atspi.Action.do_action(self.accessible, 0), f"{self} does not answer to a click"

    def type(self, text):
        assert "EditableText" in self.accessible.get_interfaces(), f"{self} takes no text"
        assert Atspi.EditableText.set_text_contents(self.accessible, text), f"{self} takes no text"

    def extents(self):
        """Its rectangle in the window."""
        return Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)

    def center(self):
        place = self.extents()
        return place.x + place.width // 2, place.y + place.height // 2

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Application:
    """The program with the given arguments until the end of the with block, when it must not have complained.

    Settings are forgotten at its end unless some are given; {} goes on with those of before.
    """

    def __init__(self, *arguments, settings=None, environment=None):
        self.arguments = arguments
        self.environment = {**os.environ, **(environment or {})}
        if settings is not None:
            self.environment["GSETTINGS_BACKEND"] = "keyfile"
        if settings:
            self.write_settings(settings)
        self.process = None
        self.root = None
        self.window = None

    def write_settings(self, settings):
        folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "glib-2.0", "settings")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "keyfile"), "w", encoding="utf-8") as file:
            file.write("[org/hindsight/Hindsight]\n")
            file.writelines(f"{key}={value}\n" for key, value in settings.items())

    def __enter__(self):
        self.log = open(os.path.join(os.environ["XDG_RUNTIME_DIR"], "hindsight.log"), "wb+")
        self.process = subprocess.Popen([program.PROGRAM, *self.arguments], env=self.environment,
                                        stdout=self.log, stderr=subprocess.STDOUT)
        try:
            self.root = until(self.find_root, "the program to appear")
            self.window = until(lambda: next(self.root.children(), None), "its window")
            until(self.take_focus, "the window to take the keyboard")
        except BaseException as error:
            self.__exit__(type(error))
            raise
        return self

    def __exit__(self, failure=None, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)
        complaints = [line for line in COMPLAINT.findall(self.messages()) if not any(own in line for own in GTK_OWN)]
        self.log.close()
        if failure is None and complaints:
            raise AssertionError("the program complained:\n" + "\n".join(complaints))

    def quit(self):
        """As a person does, so that settings are kept."""
        self.keys("ctrl+q")
        until(lambda: self.process.poll() is not None, "the program to end")

    def find_root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.messages()}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            accessible = desktop.get_child_at_index(index)
            if accessible is not None and accessible.get_process_id() == self.process.pid:
                accessible.set_cache_mask(Atspi.Cache.NONE)  # what was true a moment ago is no answer
                return Node(accessible) if accessible.get_child_count() > 0 else None
        return None

    def take_focus(self):
        """There is no window manager that would give the keyboard to a new window."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowfocus"]
        given = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE).returncode == 0
        return given and self.window.state("active")

    def messages(self):
        """What the program has written to its standard output and error output so far."""
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")

    @property
    def dialog(self):
        """The window that was opened last. Not to be asked while it closes: GTK 4.8 would end the program."""
        return list(self.root.children())[-1]

    def find(self, role=None, name=None):
        """In the main window, as all that follows."""
        return self.window.find(role, name)

    def has(self, role=None, name=None):
        return self.window.has(role, name)

    def shows(self, text):
        """Whether a label of that text (or whose text a function accepts) is on screen now.

        Pages of a stack that are not in front are in the tree as well, so what lies at the label's place decides.
        """
        for label in self.window.all("label", text):
            at = Atspi.Component.get_accessible_at_point(self.window.accessible, *label.center(), Atspi.CoordType.WINDOW)
            if at is not None and at.path == label.accessible.path:
                return True
        return False

    def see(self, text):
        until(lambda: self.shows(text), f"the text {text}")

    def keys(self, *keys):
        """Presses keys ("Right", "ctrl+f") one after the other."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=PATIENCE)

    def focused(self):
        return next((node for node in self.window.walk() if node.state("focused")), None)

    def tab_to(self, node, stops=60):
        """Moves the focus with the Tab key until it is there, as somebody without a mouse does."""
        for _ in range(stops):
            before = until(self.focused, "a widget with the focus")
            if before.accessible.path == node.accessible.path:
                return
            self.keys("Tab")
            until(lambda: (now := self.focused()) and now.accessible.path != before.accessible.path, f"the focus to leave {before}")
        raise AssertionError(f"{node} is not within {stops} steps of the Tab key")

    def mouse(self, x, y, *actions):
        """Moves the mouse to a place in the window, whose corner is that of the screen, and does something there.

        Not with --sync, which waits long where the mouse is there already; the display keeps the order anyway.
        """
        subprocess.run(["xdotool", "mousemove", str(round(x)), str(round(y)), *actions], check=True, timeout=PATIENCE)

    def press_at(self, x, y):
        self.mouse(x, y, "click", "1")

    def double_click_at(self, x, y):
        self.mouse(x, y, "click", "--repeat", "2", "--delay", "20", "1")

    def drag(self, start, end, steps=6, modifier=None):
        """With the first button, from one place in the window to another."""
        held = ["keydown", modifier] if modifier else []
        freed = ["keyup", modifier] if modifier else []
        self.mouse(*start, *held, "mousedown", "1")
        for step in range(1, steps + 1):
            place = [str(round(a + (b - a) * step / steps)) for a, b in zip(start, end)]
            subprocess.run(["xdotool", "mousemove", "--sync", *place], check=True, timeout=PATIENCE)
        subprocess.run(["xdotool", "mouseup", "1", *freed], check=True, timeout=PATIENCE)

    def scroll_at(self, x, y, button, times=1, modifier=None):
        """Turns a wheel there: button 4 up, 5 down, 6 left, 7 right."""
        held = ["keydown", modifier] if modifier else []
        freed = ["keyup", modifier] if modifier else []
        self.mouse(x, y, *held, "click", "--repeat", str(times), "--delay", "5", str(button), *freed)

    def write(self, text):
        """Types text with the keyboard, wherever the focus is."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True, timeout=PATIENCE)

    def assert_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.messages()}")
