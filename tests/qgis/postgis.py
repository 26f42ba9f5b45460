"""A PostgreSQL with PostGIS of its own, on a socket in a folder of its own and on loopback; gone after the tests."""

import contextlib
import os
import pwd
import shutil
import socket
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
    """A running server with an empty database. Whoever names no other is the user postgres, without a password."""

    def __init__(self, place, run, options, port):
        self.socket, self.port, self._run, self._options = place, port, run, options

    def sql(self, text):
        """What psql answers, a row a line, columns parted by bars."""
        command = ["psql", "-h", str(self.socket), "-p", str(self.port), "-U", "postgres", "-d", "landlens"]
        return self._run([*command, "-At", "-v", "ON_ERROR_STOP=1", "-c", text]).splitlines()

    def dump(self, schema):
        """All that stands in a schema, as text."""
        return self._run(
            ["pg_dump", "-h", str(self.socket), "-p", str(self.port), "-U", "postgres", "-n", schema, "landlens"]
        )

    def start(self):
        """Begin to listen."""
        log = str(self.socket / "log")
        self._run(["pg_ctl", "-D", str(self.data), "-w", "-l", log, "-o", self._options, "start"])

    def stop(self, mode="immediate"):
        """End all connections and the server; "immediate" is as hard as a power cut."""
        self._run(["pg_ctl", "-D", str(self.data), "-w", "-m", mode, "stop"])

    def wants_passwords_of(self, role):
        """Have the server ask this role for its password, on loopback; the others stay trusted."""
        rules = self.data / "pg_hba.conf"
        text = f"host all {role} 127.0.0.1/32 scram-sha-256\n" + self._run(["sh", "-c", f"cat {rules}"])
        self._run(["sh", "-c", f"cat > {rules}"], input=text)
        self._run(["pg_ctl", "-D", str(self.data), "reload"])

    @property
    def data(self):
        """The folder of its files."""
        return self.socket / "data"

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
        return f"dbname='landlens' host={self.socket} port={self.port} user='postgres'"

    @property
    def loopback(self):
        """How others on this machine reach it, as libpq writes it."""
        return f"host=127.0.0.1 port={self.port} dbname=landlens user=postgres"

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
            program = folder / command[0]
            command = [*as_owner, str(program) if program.exists() else command[0], *command[1:]]
            done = subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=120, check=False, **more)
            assert done.returncode == 0, done.stdout + done.stderr
            return done.stdout

        port = free_port()
        options = f"-k {place} -p {port} -c listen_addresses=127.0.0.1 -c fsync=off"
        database = Database(Path(place), run, options, port)
        run(["initdb", "-D", str(database.data), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"])
        database.start()
        try:
            run(["createdb", "-h", place, "-p", str(port), "-U", "postgres", "landlens"])
            database.sql("CREATE EXTENSION postgis")
            yield database
        finally:
            database.stop()


def free_port():
    """A port of loopback that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
