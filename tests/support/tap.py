"""tap.py: runs the unittest cases of a script and reports them in the Test Anything Protocol

SPDX-License-Identifier: GPL-3.0-or-later
"""
import sys
import unittest


class TapResult(unittest.TestResult):
    def __init__(self, area):
        super().__init__()
        self.area = area
        self.number = 0
        self.causes = []
        self.any_failed = False

    def point(self, test, word, note=""):
        self.number += 1
        method = getattr(test, "_testMethodName", "") or str(test)
        name = method.removeprefix("test_").replace("_", "-")
        print("".join(self.causes), end="", file=sys.stderr, flush=True)
        print(f"{word} {self.number} - {self.area}/{name}{note}", flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.causes = []

    def fail_with(self, test, error):
        self.causes.append(self._exc_info_to_string(error, test))

    def addSuccess(self, test):
        super().addSuccess(test)
        if not self.causes:
            self.point(test, "ok")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.point(test, "ok", f" # SKIP {reason}")

    def addError(self, test, err):
        super().addError(test, err)
        self.fail_with(test, err)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.fail_with(test, err)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.causes.append(f"{subtest}\n")
            self.fail_with(subtest, err)

    def stopTest(self, test):
        super().stopTest(test)
        if self.causes:
            self.any_failed = True
            self.point(test, "not ok")


def main(area):
    """Runs every case of the running script; the points are called AREA/NAME-OF-THE-METHOD."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    if len(sys.argv) > 1:
        suite = unittest.defaultTestLoader.loadTestsFromNames(sys.argv[1:], sys.modules["__main__"])
    print(f"1..{suite.countTestCases()}")
    result = TapResult(area)
    suite.run(result)
    # A failure outside of any test (in setUpClass) has no point of its own yet.
    if not result.wasSuccessful() and not result.any_failed:
        for _, text in result.errors + result.failures:
            print(text, file=sys.stderr)
        print("Bail out! The tests could not be set up")
        result.any_failed = True
    sys.exit(1 if result.any_failed else 0)
