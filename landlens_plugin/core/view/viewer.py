"""Looks at images one by one, for as long as a window is open: pictures, what is known of them, and their sequences."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Optional, Union

from ..errors import Cancelled
from ..net.retry import Patience
from ..net.settings import Network
from ..net.transport import Transport
from ..run.stop import Stop
from ..services.mapillary.addresses import Service
from ..services.mapillary.client import Client
from ..store.folder import cache_subfolder
from .entities import Entities
from .errands import Errand, Errands, Tell
from .facts import facts_of
from .failures import failure
from .picturegetter import PictureGetter
from .pictures import MOST_BYTES, Pictures
from .request import Known, Wanted, Way

_FAR = 4  # threads that wait for the network
_AHEAD = 3  # of which so many may be busy with what nobody looks at yet
# A person waits: a few seconds, and then a word.
PATIENCE = Patience(
    tries=3,
    first_delay=0.3,
    longest_delay=2,
    deadline=30,
    limited_delay=3,
    limited_tries=2,
    longest_pause=20,
    silence=20,
)


class Viewer:
    """Answers in its own threads, through the ``tell`` of each question. Methods may be called from any thread.

    What is asked for last is done first. A failure ends nothing: the next question is asked as if there had been none,
    but for a token that was refused, which is not sent again.
    """

    def __init__(
        self,
        service: Service,
        credential: Optional[str] = None,
        network: Optional[Network] = None,
        cache_folder: Optional[str] = None,
        patience: Optional[Patience] = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._service, self._patience = service, patience or PATIENCE
        self._stop = Stop()
        wire = threading.BoundedSemaphore(_FAR)
        self._transport = Transport(self._stop, network, _FAR, self._patience, wire)
        self.pictures = Pictures(cache_subfolder(cache_folder, "pictures", service.mirror), most_bytes)
        self._entities = Entities()
        self._getter = PictureGetter(self._transport, self._patience, self.pictures, self._entities)
        self._errands = Errands(_AHEAD)
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self.use(credential)

    def use(self, credential: Optional[str]) -> None:
        """Ask with this token from now on; None asks for nothing that needs one."""
        client = Client(self._service, credential, self._transport, self._patience) if credential else None
        self._entities.use(client)

    def picture(self, wanted: Wanted, tell: Tell, ahead: bool = False) -> None:
        """Tell a :class:`Picture` once or twice, small and then sharp, or a :class:`Failed`.

        ``ahead``: nobody looks at it yet, so it waits for all that is looked at, and only the sharp one is fetched.
        """
        self._begin()
        self._errands.add(("picture", *wanted.picture), wanted, wanted.place, wanted.key, tell, ahead=ahead)

    def about(self, image_id: str, tell: Tell) -> None:
        """Tell a :class:`Known` of an image under its id, or a :class:`Failed`."""
        self._ask("about", image_id, lambda: Known("", facts_of(image_id, self._entities.entity(image_id))), tell)

    def sequence(self, sequence_id: str, tell: Tell) -> None:
        """Tell the :class:`Way` of a sequence, or a :class:`Failed`."""
        self._ask("sequence", sequence_id, lambda: Way("", self._entities.way(sequence_id)), tell)

    def cancel(self, key: str) -> None:
        """Tell nothing more under this key, and begin nothing for it."""
        self._errands.cancel(key)

    def close(self) -> None:
        """End at once whatever is under way, and all threads; nothing is told afterwards."""
        self._errands.close()
        self._stop.set()
        with self._lock:
            threads, self._threads = self._threads, []
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join()
        self._transport.close()
        self.pictures.close()

    def _begin(self) -> None:
        """Start the threads, the first time that there is something to do."""
        with self._lock:
            if self._threads or self._stop.is_set():
                return
            # What is on the disk already never waits for the network.
            for number in range(1 + _FAR):
                work = (self._work_near, self._work_far)[number > 0]
                thread = threading.Thread(target=work, name=f"landlens-view-{number}", daemon=True)
                self._threads.append(thread)
                thread.start()

    def _ask(self, kind: str, key: str, answer: Callable[[], Union[Known, Way]], tell: Tell) -> None:
        self._begin()
        self._errands.add((kind, key), answer, (kind, key), key, tell)

    def _work_near(self) -> None:
        while (errand := self._errands.take(far=False)) is not None:
            self._look(errand)

    def _work_far(self) -> None:
        while (errand := self._errands.take(far=True)) is not None:
            self._fetch(errand)

    def _look(self, errand: Errand) -> None:
        """What is on the disk; where that is not all, who works on the network goes on."""
        try:
            picture = self._getter.at_hand(errand.wanted) if isinstance(errand.wanted, Wanted) else None
            if picture is not None:
                self._errands.tell(errand, picture, is_last=picture.is_sharp)
        except Exception as error:  # noqa: BLE001 - as below
            self._errands.tell(errand, failure("", error))
        else:
            if picture is None or not picture.is_sharp:
                self._errands.hand_on(errand)

    def _fetch(self, errand: Errand) -> None:
        try:
            if isinstance(errand.wanted, Wanted):
                others = partial(self._others, errand)
                for picture in self._getter.fetched(errand.wanted, others, lambda: errand.is_ahead):
                    self._errands.tell(errand, picture, is_last=picture.is_sharp)
                    if self._errands.given_up(errand):
                        return
            else:
                self._errands.tell(errand, errand.wanted())
        except Cancelled:
            return  # all is closed
        except Exception as error:  # noqa: BLE001 - told, whatever it is: the next picture is wanted as much
            self._errands.tell(errand, failure("", error))

    def _others(self, errand: Errand) -> list[str]:
        """The images that are wanted as well, to ask for all of them at once; what nobody waits for may take longer."""
        wanted = [one for one in self._errands.waiting() if isinstance(one, Wanted)]
        ids = [one.image_id for one in wanted if one.image_id is not None]
        return [*ids, *self._entities.along(errand.wanted.image_id)] if errand.is_ahead else ids
