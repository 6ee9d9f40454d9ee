# As users of the Python client write it: who the token is, then every repo in turn.
import os

from huggingface_hub import HfApi

api = HfApi(endpoint=os.environ["BENCH_ENDPOINT"], token=os.environ["HF_TOKEN"])
with open(os.environ["BENCH_REPOS"]) as lines:
    repos = lines.read().split()
name = api.whoami()["name"]
for repo in repos:
    api.auth_check(repo)
print(f"{name}: {len(repos)} of {len(repos)}")
