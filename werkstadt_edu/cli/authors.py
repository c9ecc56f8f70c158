"""The verbs of authors and maintainers, whose texts are English only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkstadt_edu import build as building
from werkstadt_edu import lint as linting
from werkstadt_edu import verify as proving
from werkstadt_edu.cli import verb

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from werkstadt_edu.finding import Finding
    from werkstadt_edu.verify import Proof


def add(verbs: Any) -> None:
    """Add `build`, `verify` and `lint`."""
    table = (
        ("build", build, "Make the notebooks of both languages from a lesson's source."),
        ("verify", verify, "Prove that a lesson's checks tell right answers from wrong ones."),
        ("lint", lint, "Check that a lesson is complete and readable for everyone."),
    )
    for name, command, summary in table:
        parser = verb.add(
            verbs, name, command, summary=summary, example=f"werkstadt {name} data-analysis"
        )
        parser.add_argument(
            "lesson", nargs="?", help="a course, or a lesson as COURSE/LESSON; default: all"
        )
        if name == "build":
            parser.add_argument(
                "--check", action="store_true", help="compare with the notebooks, write nothing"
            )


def build(options: argparse.Namespace) -> int:
    """Build lessons, or tell which built notebooks are not true any more."""
    stale = 0
    for course, lesson in verb.chosen_lessons(options.lesson):
        for built in building.build(course, lesson, check=options.check, say=verb.say):
            stale += built.changed and options.check
            verb.say(f"  {_state(built.changed, options.check)}: {built.path}")
    if stale:
        verb.say(f"{stale} stale. Next step: run `werkstadt build` and commit the result.")
    return 1 if stale else 0


def _state(changed: bool, check: bool) -> str:
    if not changed:
        return "true"
    return "STALE" if check else "written"


def verify(options: argparse.Namespace) -> int:
    """Try all answers of lessons."""
    failed = False
    for course, lesson in verb.chosen_lessons(options.lesson):
        proof = proving.verify(course, lesson, say=verb.say)
        for finding in proof.findings:
            verb.say(f"  {finding}")
        for line in _table(proof):
            verb.say(line)
        verb.say(
            f"{proof.lesson_id}: {len(proof.exercises)} exercises, {proof.tried} attempts, "
            f"{proof.killed:.0%} of the mutants refused, {_count(proof.findings)}"
        )
        failed = failed or bool(proof.findings)
    return 1 if failed else 0


def _table(proof: Proof) -> Iterator[str]:
    """One line per exercise."""
    heads = f"{'right':>6} {'wrong':>6} {'mutants':>8} {'passed':>7} {'told why':>9}"
    yield f"  {'exercise':24} {heads}"
    for one in proof.exercises:
        yield (
            f"  {one.grade_id:24} {one.right:6} {one.wrong:6} {one.mutants:8} "
            f"{len(one.survivors):7} {len(one.explained):9}"
        )


def lint(options: argparse.Namespace) -> int:
    """Tell what a lesson lacks."""
    failed = False
    for course, lesson in verb.chosen_lessons(options.lesson):
        findings = linting.lint(course, lesson)
        for finding in findings:
            verb.say(f"  {finding}")
        verb.say(f"{lesson.lesson_id}: {_count(findings)}")
        failed = failed or bool(findings)
    return 1 if failed else 0


def _count(findings: Sequence[Finding]) -> str:
    return f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
