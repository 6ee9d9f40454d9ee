"""Makes the calls of a file of jobs with the huggingface_hub that this interpreter has, one after the other.

    play.py JOBS

JOBS is a JSON list of {"endpoint", "token", "call", "repo", "type", "file", "revision"}. Prints a JSON object:
the version, and for each job either {"value"} or {"error", "status", "message", "because"}.
"""

import json
import sys
import tempfile
from pathlib import Path

# What clients print is no part of the result.
RESULT, sys.stdout = sys.stdout, sys.stderr

import huggingface_hub  # noqa: E402
from huggingface_hub import HfApi  # noqa: E402

INFO = {"model": "model_info", "dataset": "dataset_info", "space": "space_info"}


def snapshot(api, job, repo):
    with tempfile.TemporaryDirectory() as cache:
        folder = Path(api.snapshot_download(**repo, revision=job["revision"], cache_dir=cache))
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def download(api, job, repo):
    with tempfile.TemporaryDirectory() as cache:
        path = api.hf_hub_download(**repo, filename=job["file"], revision=job["revision"], cache_dir=cache)
        return Path(path).read_text()


def call(job):
    api = HfApi(endpoint=job["endpoint"])
    token = job["token"]
    repo = {"repo_id": job["repo"], "repo_type": job["type"], "token": token}
    name = job["call"]
    if name == "whoami":
        return api.whoami(token=token)["name"]
    if name == "auth_check":
        return api.auth_check(**repo)
    if name == "auth_check_write":
        return api.auth_check(**repo, write=True)
    if name == "info":
        get_info = getattr(api, INFO[job["type"]])
        return get_info(job["repo"], revision=job["revision"], token=token).id
    if name == "list":
        return sorted(api.list_repo_files(**repo, revision=job["revision"]))
    if name == "exists":
        return api.file_exists(**repo, filename=job["file"], revision=job["revision"])
    if name == "download":
        return download(api, job, repo)
    if name == "snapshot":
        return snapshot(api, job, repo)
    if name == "upload":
        return str(api.upload_file(**repo, path_or_fileobj=b"x", path_in_repo="note.txt"))
    raise NotImplementedError(name)


def failure(error, depth=3):
    response = getattr(error, "response", None)
    cause = error.__cause__
    return {
        "error": type(error).__name__,
        "status": getattr(response, "status_code", None),
        "message": str(error),
        "because": failure(cause, depth - 1) if cause is not None and depth > 0 else None,
    }


def outcome(job):
    try:
        return {"value": call(job)}
    except Exception as error:
        return failure(error)


jobs = json.loads(Path(sys.argv[1]).read_text())
json.dump({"version": huggingface_hub.__version__, "outcomes": [outcome(job) for job in jobs]}, RESULT)
