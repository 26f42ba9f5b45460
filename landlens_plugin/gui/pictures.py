"""Pictures for the window: asked for and decoded in threads, told as signals in the main thread."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.errors import CredentialLocked, CredentialMalformed, CredentialMissing, CredentialRejected, LandLensError
from ..core.net.retry import Patience
from ..core.sentences import Sentence
from ..core.services.mapillary.addresses import Service
from ..core.view.errands import Tell
from ..core.view.pictures import SIZES
from ..core.view.request import Failed, Known, Picture, Wanted, Way
from ..core.view.viewer import Viewer
from ..credentials import find_credential
from ..i18n import said, tr
from ..network import qgis_network
from ..qgis_pictures import decoded
from .decoding import Decoded

_OF_THE_TOKEN = (CredentialMissing, CredentialMalformed, CredentialLocked, CredentialRejected)


@dataclasses.dataclass(eq=False)
class _Question:
    """What was asked, and what to call the answer."""

    key: str
    ask: Callable[[Viewer, Tell], None]
    wanted: Optional[Wanted] = None  # of a picture
    is_ahead: bool = False
    had_token: bool = False  # when it was asked
    was_shown: bool = False
    was_repeated: bool = False


class PictureSource(QObject):
    """Answers questions about single images by signals, always in the main thread, and none after :meth:`close`.

    The token is looked for when it is first needed: nobody is asked for a master password over a photo that lies on
    the disk. A picture that is decoded already is told before :meth:`show` returns.
    """

    # A picture under its key, and whether it is sharp; one that is not is followed by one that is, or by `failed`.
    ready = pyqtSignal(str, QImage, bool)
    # A key, and a sentence. What was shown under the key before may stay: it is the best there is.
    failed = pyqtSignal(str, str)
    # The id of an image, and its ImageFacts.
    known = pyqtSignal(str, object)
    # The id of a sequence, and the ids of its images in the order in which they were taken, a tuple.
    walked = pyqtSignal(str, object)
    # The id that was asked for by about() or sequence(), and a sentence.
    unknown = pyqtSignal(str, str)
    # A sentence: a token was needed, and there is none, or none that can be used. Told once until renew().
    token_wanted = pyqtSignal(str)

    _answered = pyqtSignal(object, object, object)

    def __init__(
        self,
        parent: Optional[QObject] = None,
        cache_folder: Optional[str] = None,
        patience: Optional[Patience] = None,
    ) -> None:
        super().__init__(parent)
        self._cache_folder, self._patience = cache_folder, patience
        self._viewer: Optional[Viewer] = None
        self._is_closed = False
        self._has_token = self._looked_for_token = self._told_of_token = False
        self._token_problem: Optional[LandLensError] = None
        self._decoded = Decoded()
        self._places: dict[str, _Question] = {}  # the pictures that are wanted, by where they are shown
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        QCoreApplication.instance().aboutToQuit.connect(self.close)

    def show(self, wanted: Wanted) -> None:
        """Ask for a picture to be looked at, in place of the one that was wanted for the same place."""
        question = self._picture(wanted)
        found = self._decoded.find(wanted)
        if found is not None:
            question.was_shown = True
            self.ready.emit(wanted.key, *found)
        if (found is None or not found[1]) and self._places.get(wanted.place) is question:
            self._put(question)

    def ahead(self, wanted: Sequence[Wanted]) -> None:
        """Have these ready, the likeliest first, in place of those that were named before. No signal tells of them."""
        for number in range(len(wanted), sum(place.startswith("ahead/") for place in self._places)):
            self._forget(f"ahead/{number}")
        for number, one in reversed(list(enumerate(wanted))):  # what is asked for last is done first
            question = self._picture(dataclasses.replace(one, place=f"ahead/{number}"), is_ahead=True)
            found = self._decoded.find(one)
            if found is None or not found[1]:
                self._put(question)

    def about(self, image_id: str) -> None:
        """Ask what is known of an image: ``known`` or ``unknown``."""
        self._put(_Question(image_id, lambda viewer, tell: viewer.about(image_id, tell)))

    def sequence(self, sequence_id: str) -> None:
        """Ask for the way along a sequence: ``walked`` or ``unknown``."""
        self._put(_Question(sequence_id, lambda viewer, tell: viewer.sequence(sequence_id, tell)))

    def cancel(self, key: str) -> None:
        """Tell no more of the pictures that were asked for under this key."""
        for place in [place for place, one in self._places.items() if one.key == key and not one.is_ahead]:
            self._forget(place)

    def file(self, wanted: Wanted) -> Optional[str]:
        """The whole file of a picture: its own, else the largest that was fetched; None if there is none yet."""
        if wanted.path and os.path.isfile(wanted.path):
            return wanted.path
        if self._viewer is None:
            return None
        found = (self._viewer.pictures.find(wanted.identity, size) for size in reversed(SIZES))
        return next((path for path in found if path is not None), None)

    def renew(self) -> None:
        """The token or the way to the network is another one: ask again for what is wanted."""
        self._end_viewer()
        self._has_token = self._looked_for_token = self._told_of_token = False
        self._token_problem = None
        for question in list(self._places.values()):
            found = self._decoded.find(question.wanted)
            if found is None or not found[1]:
                self._put(question)

    def close(self) -> None:
        """End all threads at once. Nothing is told afterwards, and nothing can be asked."""
        self._is_closed = True
        self._places.clear()
        self._end_viewer()
        self._decoded.clear()

    def _picture(self, wanted: Wanted, is_ahead: bool = False) -> _Question:
        def ask(viewer: Viewer, tell: Tell) -> None:
            own = dataclasses.replace(question.wanted or wanted, key=wanted.place)
            viewer.picture(own, tell, ahead=is_ahead)

        question = _Question(wanted.key, ask, wanted, is_ahead=is_ahead)
        self._places[wanted.place] = question
        return question

    def _put(self, question: _Question) -> None:
        if self._is_closed:
            return
        if self._viewer is None:
            service = Service.from_environment()
            self._viewer = Viewer(service, None, qgis_network(), self._cache_folder, self._patience)
        question.had_token = self._has_token
        question.ask(self._viewer, partial(self._tell, self._viewer, question))

    def _tell(self, viewer: Viewer, question: _Question, answer: Any) -> None:
        """Decode what came. Called in the viewer's threads."""
        image = None
        if isinstance(answer, Picture) and question.wanted is not None:
            image = self._decoded.find_or_make(
                question.wanted, answer.is_sharp, lambda width: decoded(answer.path, width)
            )
            if image is None:
                viewer.pictures.drop(answer.path)
        self._answered.emit(question, answer, image)

    def _take(self, question: _Question, answer: Any, image: Optional[QImage]) -> None:
        """Tell of an answer, unless nobody waits for it any more."""
        if self._is_closed or (question.wanted is not None and self._places.get(question.wanted.place) is not question):
            return
        if isinstance(answer, Failed):
            self._take_failure(question, answer.error)
        elif isinstance(answer, Way):
            self.walked.emit(question.key, answer.ids)
        elif isinstance(answer, Known):
            self.known.emit(question.key, answer.image)
        elif image is None:
            self._take_broken(question, answer)
        elif not question.is_ahead:
            question.was_shown = True
            self.ready.emit(question.key, image, answer.is_sharp)

    def _take_broken(self, question: _Question, answer: Picture) -> None:
        """A file that cannot be decoded: another one may do, of those that are fetched a second one as well."""
        wanted = question.wanted
        is_own = wanted is not None and answer.path == wanted.path
        if wanted is not None and is_own and wanted.may_be_fetched:
            question.wanted = dataclasses.replace(wanted, path=None)
            self._put(question)
        elif not is_own and not question.was_repeated:
            question.was_repeated = True
            self._put(question)
        elif not question.is_ahead:
            self.failed.emit(
                question.key, tr("The file {path} is broken, or no picture that QGIS can read.", path=answer.path)
            )

    def _take_failure(self, question: _Question, error: Sentence) -> None:
        if isinstance(error, CredentialMissing):
            if not (self._has_token or self._looked_for_token or question.is_ahead):
                self._look_for_token()
            if self._has_token and not question.had_token:
                self._put(question)
                return
            error = self._token_problem or error
        if question.is_ahead:
            return
        found = self._decoded.find(question.wanted) if question.wanted is not None and question.was_shown else None
        if found is not None and isinstance(error, CredentialMissing):
            self.ready.emit(question.key, found[0], True)  # the best that is to be had without one
            return
        if isinstance(error, _OF_THE_TOKEN) and not self._told_of_token:
            self._told_of_token = True
            self.token_wanted.emit(said(error))
        (self.unknown if question.wanted is None else self.failed).emit(question.key, said(error))

    def _look_for_token(self) -> None:
        self._looked_for_token = True
        try:
            credential = find_credential()
        except LandLensError as error:  # locked, or no token at all: told wherever one is needed
            self._token_problem = error
            return
        if credential is not None and self._viewer is not None:
            self._viewer.use(credential)
            self._has_token = True
            for question in [one for one in self._places.values() if one.is_ahead and not one.had_token]:
                self._put(question)  # which may have failed already, without a word

    def _forget(self, place: str) -> None:
        self._places.pop(place, None)
        if self._viewer is not None:
            self._viewer.cancel(place)

    def _end_viewer(self) -> None:
        viewer, self._viewer = self._viewer, None
        if viewer is not None:
            viewer.close()
