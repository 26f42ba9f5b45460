"""What is said to users: a template and its values, which can be said in any language; also as an exception."""

from __future__ import annotations

from typing import Any


class Sentence:
    """What is said to a user: a template for ``str.format`` and its values, so that it can be said in any language.

    A value may be a sentence or an error itself. Without values the template is taken as it stands. ``str()`` is the
    English sentence.
    """

    def __init__(self, template: str, /, **values: Any) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


class Told(Exception, Sentence):
    """An exception that is a sentence."""

    def __init__(self, template: str = "", /, **values: Any) -> None:
        Sentence.__init__(self, template, **values)
        Exception.__init__(self, Sentence.__str__(self))

    @property
    def sentence(self) -> Sentence:
        """The same without a traceback, whose frames keep alive what a thread worked with."""
        return Sentence(self.template, **self.values)

    def __reduce__(self) -> tuple[Any, ...]:
        # A copy is not made by the constructor again, which may ask for other things than the sentence.
        return _copied, (type(self), *self.args), self.__dict__


def _copied(kind: type[Told], *args: Any) -> Told:
    return kind.__new__(kind, *args)
