"""How long a run waits where nobody hands in anything else, as nearly every test does."""

from landlens_plugin.core.net.retry import Patience
from landlens_plugin.core.net.transport import CONNECT_SECONDS


def test_the_patience_of_a_run():
    assert vars(Patience()) == {
        "tries": 6,
        "first_delay": 0.5,
        "longest_delay": 20.0,
        "deadline": 120.0,
        "limited_delay": 5.0,
        "limited_tries": 12,
        "longest_pause": 300.0,
        "silence": 60.0,
        "drip": 20.0,
    }
    assert CONNECT_SECONDS == 15.0
