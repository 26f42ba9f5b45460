"""A PostgreSQL with PostGIS of its own, on a socket in a folder of its own; gone after the tests."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

_KEPT_BY_DEBIAN = "/usr/lib/postgresql"


def programs():
    """The folder of PostgreSQL's programs; None where it or PostGIS is not installed."""
    found = shutil.which("pg_ctl")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path(_KEPT_BY_DEBIAN).glob("*/bin"), reverse=True) if os.path.isdir(_KEPT_BY_DEBIAN) else []
    for folder in folders:
        shared = Path("/usr/share/postgresql") / folder.resolve().parent.name / "extension"
        if (folder / "initdb").exists() and list(shared.glob("postgis--*.sql")):
            return folder
    return None


class Database:
    """A running server with an empty database."""

    def __init__(self, socket, run):
        self.socket, self._run = socket, run

    def sql(self, text):
        """What psql answers, a row a line, columns parted by bars."""
        command = ["psql", "-h", str(self.socket), "-U", "postgres", "-d", "landlens", "-At", "-v", "ON_ERROR_STOP=1"]
        return self._run([*command, "-c", text]).splitlines()

    def make_user(self, name, password):
        """Somebody who has to say a password and may do everything."""
        self.sql(f"DROP ROLE IF EXISTS {name}")
        self.sql(f"CREATE ROLE {name} SUPERUSER LOGIN PASSWORD '{password.replace(chr(39), chr(39) * 2)}'")
        rules = self.socket / "data" / "pg_hba.conf"
        known = rules.read_text(encoding="utf-8")
        rules.write_text(f"local all {name} scram-sha-256\n{known}", encoding="utf-8")
        self.sql("SELECT pg_reload_conf()")

    def log(self):
        """What the server wrote into its log."""
        return (self.socket / "log").read_text(encoding="utf-8")

    @property
    def login(self):
        """How QGIS reaches it."""
        return f"dbname='landlens' host={self.socket} port=5432 user='postgres'"

    def table(self, name):
        """A table with points, as QGIS names it."""
        return f'{self.login} key=\'mly_id\' table="public"."{name}" (geom)'


@contextlib.contextmanager
def running():
    """A server for as long as the block lasts; skips where there is none to start."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL with PostGIS is not on this machine.")
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory(prefix="ll-pg-", dir="/tmp") as place:  # a socket's path is short
        if is_root:  # which PostgreSQL refuses to run as
            user = pwd.getpwnam("postgres")
            os.chown(place, user.pw_uid, user.pw_gid)

        def run(command, **more):
            as_owner = ["runuser", "-u", "postgres", "--"] if is_root else []
            command = [*as_owner, str(folder / command[0]), *command[1:]]
            done = subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=120, check=False, **more)
            assert done.returncode == 0, done.stdout + done.stderr
            return done.stdout

        data = Path(place) / "data"
        run(["initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"])
        options = f"-k {place} -c listen_addresses='' -c fsync=off"
        log = str(Path(place) / "log")
        run(["pg_ctl", "-D", str(data), "-w", "-l", log, "-o", options, "start"])
        try:
            run(["createdb", "-h", place, "-U", "postgres", "landlens"])
            database = Database(Path(place), run)
            database.sql("CREATE EXTENSION postgis")
            yield database
        finally:
            run(["pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop"])
