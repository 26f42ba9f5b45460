"""The page of every sentence that a run can end with or warn of, grouped by what the user has to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from landlens_plugin.core.errors import CREDENTIAL_HELP
from landlens_plugin.core.services.mapillary.client import OUTAGE_HELP

from .markdown import code, page, plain, table
from .sentence_groups import ADVICE, ENDS, REASONS, WARNS, Group
from .spoken import Spoken, read

# What tells a user to do something: the sentence itself says what to do.
_DOING = re.compile(
    r"\b(Add|Check|Choose|Click|Close|Download|Draw|Enter|Export|Fetch|Fill|Free|Get|Give|Have "
    "its|Install|Look|Make|Mark it|Mend|"
    r"Name|Order:|Put|Read|Run|Say|See|Select|Set|Split|Start|Swap|Take|Tick|Try|Wait|Write|choose|mend|set|run it "
    "again|"
    r"[Tt]ry again|leave it empty)\b"
)
_SAYS_ITSELF = "{help}"
_VALUE = re.compile(r"\{(\w+)(?:![a-z])?(?::[^}]*)?\}")
_HELPS = (CREDENTIAL_HELP.template, OUTAGE_HELP.template)  # what *help* stands for
_FEWEST_WORDS = 4  # of a reason; what has fewer is the name of something


def sentences_page() -> str:
    """The page. Raises ValueError for a speaker in no group, and for a sentence nobody knows what to do about."""
    spoken, classes = read()
    used: set[str] = set()
    parts = [
        "What a run may say when something is not as it should be, as it is in the code. Words in *italics* are "
        "filled in: "
        "a number, a name, a path. What stands under *A run ends* ended the run or kept it from beginning; a warning "
        "did not. "
        "In place of *help* stands one of these:",
        "\n".join(f"- {_shown(one)}" for one in _HELPS),
        "## A run ends",
    ]
    for group in ENDS:
        parts += _section(group, [one for one in spoken if one.by in group.speakers], classes, used)
    parts += [f"## {WARNS.title}", WARNS.about, _advised(_warnings(spoken), used), "## Reasons"]
    for group in REASONS:
        parts += [f"### {group.title}", group.about, _listed(_reasons(spoken, group))]
    known = {name for group in (*ENDS, WARNS, *REASONS) for name in group.speakers}
    strangers = {one.by for one in spoken} - known
    if strangers:
        raise ValueError(f"In no group of tools/reference/sentence_groups.py: {sorted(strangers)}")
    if set(ADVICE) - used:
        raise ValueError(f"Advice for sentences that are not said: {sorted(set(ADVICE) - used)}")
    return page("Every sentence that ends a run", *parts)


def _section(group: Group, spoken: list[Spoken], classes: dict[str, str], used: set[str]) -> Iterator[str]:
    """Errors of one sentence in one table, with why; each of several in a table of its own."""
    yield f"### {group.title}"
    yield group.about
    said = {name: _once(one for one in spoken if one.by == name) for name in group.speakers}
    single = {name: texts[0] for name, texts in said.items() if len(texts) == 1 and name in classes}
    yield table(
        ("it says", "why", "what to do"),
        ((_shown(text), f"{_first(classes[name])} {code(name)}", _advice(text, used)) for name, text in single.items()),
    )
    for name in (name for name in group.speakers if name not in single):
        own = [one for one in spoken if one.by == name]
        yield f"{_first(classes[name])} {code(name)}" if name in classes else ""
        yield _advised(own, used)


def _first(docstring: str) -> str:
    """The first sentence of a docstring, in one line."""
    return " ".join(re.split(r"(?<=\.)\s", docstring.replace("``", "`"), maxsplit=1)[0].split())


def _is_whole(template: str) -> bool:
    """Whether this is a sentence, and not a part of one."""
    return template.endswith((".", _SAYS_ITSELF)) and (template[0].isupper() or template[0] in "'{")


def _warnings(spoken: Iterable[Spoken]) -> list[Spoken]:
    return [
        one
        for one in spoken
        if one.by in WARNS.speakers and (one.by != "Sentence" or (_is_whole(one.template) and _is_of_trouble(one)))
    ]


def _is_of_trouble(one: Spoken) -> bool:
    """Whether this is no help, and nothing that a job of many days tells of its progress."""
    return one.template not in _HELPS and (not one.module.startswith("scale/") or "{reason}" in one.template)


def _reasons(spoken: Iterable[Spoken], group: Group) -> list[Spoken]:
    if group.speakers != ("Sentence",):
        return [one for one in spoken if one.by in group.speakers and not one.template.startswith("{reason}")]
    return [
        one
        for one in spoken
        if one.by == "Sentence"
        and not _is_whole(one.template)
        and not one.module.startswith("scale/")
        and len(_VALUE.sub("", one.template).split()) >= _FEWEST_WORDS
    ]


def _advised(spoken: Iterable[Spoken], used: set[str]) -> str:
    return table(("it says", "what to do"), ((_shown(text), _advice(text, used)) for text in _once(spoken)))


def _listed(spoken: Iterable[Spoken]) -> str:
    return "\n".join(f"- {_shown(text)}" for text in _once(spoken))


def _once(spoken: Iterable[Spoken]) -> list[str]:
    return list(dict.fromkeys(one.template for one in spoken))


def _shown(template: str) -> str:
    """A template with the names of its values in italics."""
    shown, last = [], 0
    for found in _VALUE.finditer(template):
        shown += [plain(template[last : found.start()]), f"*{found[1].replace('_', ' ')}*"]
        last = found.end()
    return "".join([*shown, plain(template[last:])]).replace("{{", "{").replace("}}", "}")


def _advice(template: str, used: set[str]) -> str:
    for beginning, advice in ADVICE.items():
        if template.startswith(beginning):
            used.add(beginning)
            return advice
    if _SAYS_ITSELF in template or _DOING.search(template):
        return "As it says."
    raise ValueError(f"Nobody knows what to do about this (tools/reference/sentence_groups.py): {template}")
