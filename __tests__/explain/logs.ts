/** Minimal logs of failed jobs. Each holds only what decides; none is copied from anywhere. */

/** A traceback as Python prints one, with the calls left out. */
export const traceback = (...messages: readonly string[]) =>
  messages
    .map(
      (message) =>
        `Traceback (most recent call last):\n  File "train.py", line 7, in <module>\n    main()\n${message}`,
    )
    .join('\n\nThe above exception was the direct cause of the following exception:\n\n');

const HUB = 'https://huggingface.co';
const FILE = `${HUB}/acme/model/resolve/main/config.json`;

export interface AuthenticationLog {
  name: string;
  log: string;
  cause: string;
  sure?: 'certain' | 'likely' | 'possible';
}

/** Logs in which a token, its rights or an account's access is what is missing. */
export const AUTHENTICATION_LOGS: readonly AuthenticationLog[] = [
  {
    name: 'a gate that nobody asked for',
    log: traceback(
      `requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: ${FILE}`,
      `huggingface_hub.errors.GatedRepoError: 403 Client Error. (Request ID: Root=1-1)\n\nCannot access gated repo for url ${FILE}.\nAccess to model acme/model is restricted and you are not in the authorized list. Visit ${HUB}/acme/model to ask for access.`,
      `OSError: You are trying to access a gated repo.\nMake sure to have access to it at ${HUB}/acme/model.`,
    ),
    cause: 'gated-not-accepted',
    sure: 'certain',
  },
  {
    name: 'a gate without a token',
    log: traceback(
      `huggingface_hub.errors.GatedRepoError: 401 Client Error.\nCannot access gated repo for url ${FILE}.\nAccess to model acme/model is restricted. You must have access to it and\n be authenticated to access it. Please log in.`,
    ),
    cause: 'secret-not-defined',
  },
  {
    name: 'a gate with a request that waits',
    log: `403 Client Error.\nYour request to access model acme/model is awaiting a review from the repo authors.`,
    cause: 'gated-pending',
    sure: 'certain',
  },
  {
    name: 'a gated dataset whose page has to be visited',
    log: `datasets.exceptions.DatasetNotFoundError: Dataset 'acme/corpus' is a gated dataset on the Hub. Visit the dataset page at ${HUB}/datasets/acme/corpus to ask for access.`,
    cause: 'gated-not-accepted',
  },
  {
    name: 'a gated dataset without a token',
    log: `datasets.exceptions.DatasetNotFoundError: Dataset 'acme/corpus' is a gated dataset on the Hub. You must be authenticated to access it.`,
    cause: 'secret-not-defined',
  },
  {
    name: 'a gated file in a client that shows the status alone',
    log: `RequestError(Status(403, Response[status: 403, status_text: Forbidden, url: ${FILE}]))`,
    cause: 'gated-not-accepted',
    sure: 'possible',
  },
  {
    name: 'a token that has expired',
    log: `huggingface_hub.errors.HfHubHTTPError: 401 Client Error: Unauthorized for url: ${HUB}/api/whoami-v2\nUser Access Token "ci" is expired`,
    cause: 'token-expired',
    sure: 'certain',
  },
  {
    name: 'a token that the Hub does not know',
    log: `401 Client Error: Unauthorized for url: ${HUB}/api/whoami-v2\n\nInvalid credentials in Authorization header`,
    cause: 'token-invalid',
    sure: 'likely',
  },
  {
    name: 'a 401 with a token in the environment',
    log: `env:\n  HF_TOKEN: ***\n401 Client Error: Unauthorized for url: ${FILE}`,
    cause: 'token-invalid',
  },
  {
    name: 'a 401 with an empty token in the environment',
    log: `env:\n  HF_TOKEN: \n401 Client Error: Unauthorized for url: ${FILE}`,
    cause: 'secret-not-defined',
  },
  {
    name: 'an upload without a token',
    log: traceback(
      'huggingface_hub.errors.LocalTokenNotFoundError: Token is required (write-access action) but no token found. You need to provide a token or be logged in to Hugging Face with `hf auth login` or `huggingface_hub.login`.',
    ),
    cause: 'secret-not-defined',
    sure: 'likely',
  },
  {
    name: 'an upload without a token in a pull request from a fork',
    log: 'Event: pull_request from a fork\nLocalTokenNotFoundError: Token is required (write-access action) but no token found.',
    cause: 'secret-not-exposed-to-fork-pr',
  },
  {
    name: 'an upload without a token in a run of Dependabot',
    log: 'GITHUB_ACTOR: dependabot[bot]\nLocalTokenNotFoundError: Token is required (write-access action) but no token found.',
    cause: 'secret-not-exposed-to-dependabot',
  },
  {
    name: 'a header with an empty token',
    log: "httpx.LocalProtocolError: Illegal header value b'Bearer '",
    cause: 'empty-token-value',
    sure: 'likely',
  },
  {
    name: 'a header with a line break behind the token',
    log: "ValueError: Invalid header value b'Bearer hf_short\\n'",
    cause: 'token-has-newline',
    sure: 'likely',
  },
  {
    name: 'a header with a line break behind the token, in Rust',
    log: "request error: Bad Header: invalid header 'Authorization: Bearer hf_short\\n'",
    cause: 'token-has-newline',
  },
  {
    name: 'a request that waits, as the page of the Hub says it',
    log: 'Your request to access this repository has been submitted and is awaiting a review from the repository authors.',
    cause: 'gated-pending',
  },
  {
    name: 'a 401 of the identity check, which nobody asks without a token',
    log: `requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${HUB}/api/whoami-v2`,
    cause: 'token-invalid',
  },
  {
    name: 'a 401 after the Hub has named the credentials invalid',
    log: `Could not use the hub: Invalid credentials in Authorization header. Falling back to other sources.\n401 Client Error: Unauthorized for url: ${FILE}`,
    cause: 'token-invalid',
  },
  {
    name: 'a namespace in which the Hub lets nobody else create a repo',
    log: `403 Forbidden: You don't have the rights to create a model under the namespace "acme".\nCannot access content at: ${HUB}/api/repos/create.`,
    cause: 'wrong-namespace',
    sure: 'possible',
  },
  {
    name: 'a library that needs a token to push',
    log: traceback('ValueError: Token must be specified for push to hub'),
    cause: 'secret-not-defined',
  },
  {
    name: 'an image of a Space that Docker may not pull',
    log: "Unable to find image 'registry.hf.space/acme-app:latest' locally\ndocker: Error response from daemon: unauthorized: authentication required.",
    cause: 'token-format-unknown',
  },
  {
    name: 'a read token that uploads',
    log: `Token is valid (permission: read).\n403 Forbidden: You have read access but not the required permissions for this operation\nCannot access content at: ${HUB}/api/models/acme/model/preupload/main.`,
    cause: 'read-token-for-write',
    sure: 'likely',
  },
  {
    name: 'a write token that creates a repo for somebody else',
    log: `Token is valid (permission: write).\n403 Forbidden: You don't have the rights to create a model under the namespace "acme".\nCannot access content at: ${HUB}/api/repos/create.`,
    cause: 'wrong-namespace',
    sure: 'likely',
  },
  {
    name: 'a fine-grained token that uploads',
    log: `Token is valid (permission: fineGrained).\n403 Forbidden: pass \`create_pr=1\` as a query parameter to create a Pull Request.\nCannot access content at: ${HUB}/api/models/acme/model/preupload/main.`,
    cause: 'fine-grained-no-write-on-repo',
  },
  {
    name: 'a repo that is not there, or not shown',
    log: traceback(
      `requests.exceptions.HTTPError: 404 Client Error: Not Found for url: ${HUB}/api/models/acme/modle`,
      `huggingface_hub.errors.RepositoryNotFoundError: 404 Client Error. (Request ID: Root=1-1)\n\nRepository Not Found for url: ${HUB}/api/models/acme/modle.`,
    ),
    cause: 'repo-missing-or-no-access',
    sure: 'likely',
  },
  {
    name: 'an upload to a repo that is not there',
    log: `Repository Not Found for url: ${HUB}/api/models/acme/new/preupload/main?create_pr=0. (404 Client Error)\nNote: Creating a commit assumes that the repo already exists on the Huggingface Hub.`,
    cause: 'target-missing',
  },
  {
    name: 'a password that git sends',
    log: `remote: Password authentication in git is no longer supported. You must use a user access token or an SSH key instead.\nfatal: Authentication failed for '${HUB}/acme/model/'`,
    cause: 'token-format-unknown',
    sure: 'possible',
  },
  {
    name: 'git without a login',
    log: `fatal: could not read Username for '${HUB}': No such device or address`,
    cause: 'git-without-credential',
  },
  {
    name: 'an id token that the job may not request',
    log: 'OIDCError: Cannot request an OIDC id token from GitHub Actions. Make sure the workflow job sets `permissions: id-token: write`.',
    cause: 'oidc-missing-permission',
    sure: 'likely',
  },
  {
    name: 'an exchange that the Hub refuses',
    log: `400 Client Error for url: ${HUB}/oauth/token\ninvalid_grant: No matching publisher`,
    cause: 'oidc-exchange-refused',
    sure: 'likely',
  },
  {
    name: 'a 401 that the Python client does not call a missing repo',
    log: traceback(
      `requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${FILE}`,
      `huggingface_hub.errors.HfHubHTTPError: 401 Client Error: Unauthorized for url: ${FILE}`,
    ),
    cause: 'secret-not-defined',
  },
  {
    name: 'a push that the Hub denies',
    log: `remote: Your push was rejected for the following reasons:\nremote: DENIED update refs/heads/main: forbidden\nTo ${HUB}/acme/model\n ! [remote rejected] main -> main (pre-receive hook declined)`,
    cause: 'read-token-for-write',
    sure: 'possible',
  },
  {
    name: 'a file that the cache does not have, since the request was refused',
    log: traceback(
      `requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${FILE}`,
      'huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache.',
      `OSError: We couldn't connect to '${HUB}' to load the files, and couldn't find them in the cached files.`,
    ),
    cause: 'secret-not-defined',
  },
  {
    name: 'a gate that ends a log that was quoted as a whole',
    log: `> Loading\n> Access to model acme/model is restricted and you are not in the authorized list.`,
    cause: 'gated-not-accepted',
    sure: 'certain',
  },
  {
    name: 'a gate behind a full disk that the job survived',
    log: `WARNING: No space left on device, cleaning up\n403 Client Error.\nAccess to model acme/model is restricted and you are not in the authorized list.`,
    cause: 'gated-not-accepted',
    sure: 'certain',
  },
  {
    name: 'a gate that a test fails of',
    log: `tests/test_other.py::test_one PASSED\n${traceback(`GatedRepoError: 403 Client Error.\nAccess to model acme/model is restricted and you are not in the authorized list.`)}\n1 failed, 20 passed`,
    cause: 'gated-not-accepted',
    sure: 'certain',
  },
  {
    name: 'a 401 of the Hub beside an error of Weights & Biases',
    log: `wandb: ERROR api_key not configured\nHTTP 401 from transformers, no answer of wandb\n401 Client Error: Unauthorized for url: ${FILE}`,
    cause: 'secret-not-defined',
  },
  {
    name: 'a gated file whose message cites a page of another host',
    log: `403 Client Error: Forbidden, see https://www.example.com/help for url: ${FILE}`,
    cause: 'gated-not-accepted',
    sure: 'possible',
  },
  {
    name: 'a 401 of the Hub in a job that has a database',
    log: `Connected to postgres:5432\n401 Client Error: Unauthorized for url: ${FILE}`,
    cause: 'secret-not-defined',
  },
  {
    name: 'a token that may not call Inference Providers',
    log: '403 Client Error: Forbidden for url: https://router.huggingface.co/v1/chat/completions\nThis authentication method does not have sufficient permissions to call Inference Providers on behalf of user acme',
    cause: 'refused-for-unknown-reason',
    sure: 'possible',
  },
  {
    name: 'a call of a model that is refused without a word',
    log: '403 Client Error: Forbidden for url: https://router.huggingface.co/v1/chat/completions',
    cause: 'refused-for-unknown-reason',
    sure: 'possible',
  },
];

export interface OtherLog {
  name: string;
  log: string;
  /** The first cause, if the catalogue has one for it. */
  cause?: string;
  kind?: string;
}

const WARNING =
  'Warning: You are sending unauthenticated requests to the HF Hub. Please set a HF_TOKEN to enable higher rate limits and faster downloads.';

/** Logs of what looks like it, and is something else. */
export const OTHER_LOGS: readonly OtherLog[] = [
  {
    name: 'a full disk during a download',
    log: `Downloading from ${HUB}/acme/model\n${traceback('OSError: [Errno 28] No space left on device')}`,
    kind: 'disk',
  },
  {
    name: 'a full memory after a warning about requests without a token',
    log: `${WARNING}\n${traceback('torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB.')}`,
    kind: 'memory',
  },
  {
    name: 'a failed test after a warning about requests without a token',
    log: `${WARNING}\n${traceback('AssertionError: 3 != 4')}`,
    kind: 'test',
  },
  {
    name: 'an import error of a Hub client',
    log: traceback("ImportError: cannot import name 'cached_download' from 'huggingface_hub'"),
    kind: 'library',
  },
  {
    name: 'a library bug whose source line raises an access error',
    log: 'Traceback (most recent call last):\n  File "hub.py", line 9, in cached_file\n    raise GatedRepoError("You are trying to access a gated repo.")\nAttributeError: \'NoneType\' object has no attribute \'x\'',
    kind: 'library',
  },
  {
    name: 'source lines of a notebook around a library bug',
    log: "AttributeError                            Traceback (most recent call last)\n/usr/lib/hub.py in cached_file(path)\n    450     except GatedRepoError as e:\n    451         raise EnvironmentError(\"You are trying to access a gated repo.\")\n--> 452     x.y\nAttributeError: 'NoneType' object has no attribute 'y'",
    kind: 'library',
  },
  {
    name: 'a refused push to GitHub',
    log: "remote: Invalid username or password.\nfatal: Authentication failed for 'https://github.com/acme/app.git/'",
  },
  {
    name: "GitHub's own refusal of a bot",
    log: "remote: Permission to acme/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403",
    kind: 'service',
  },
  {
    name: 'a 401 of OpenAI in a job that uses the Hub',
    log: `Loaded ${HUB}/acme/model\n\n\n\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided'}} https://api.openai.com/v1/chat`,
    kind: 'service',
  },
  {
    name: "a 401 of a company's package index for a client of the Hub",
    log: '401 Client Error: Unauthorized for url: https://pypi.example.com/simple/huggingface_hub/',
  },
  {
    name: 'an id that a variable left empty, in bold',
    log: `**None is not a local folder and is not a valid model identifier listed on '${HUB}/models'**`,
    cause: 'repo-id-placeholder',
  },
  {
    name: 'an empty key of a bot that names no service',
    log: `ERROR bot: Illegal header value b'Bearer '\n${traceback("h11.LocalProtocolError: Illegal header value b'Bearer '")}`,
  },
  {
    name: 'an empty key of OpenAI',
    log: 'httpcore.LocalProtocolError: Illegal header value b\'Bearer \'\n  File "site-packages/openai/_base_client.py", line 1, in _request',
  },
  {
    name: 'a text that another service gets in a header',
    log: 'TypeError: Cannot convert argument to a ByteString because the character at index 20 has a value of 8230 which is greater than 255.\n    at async OpenAIInferenceClient.infer (file:///app/index.js:1:1)',
  },
  {
    name: 'a password of a server with a character that is no Latin-1',
    log: `${traceback("UnicodeEncodeError: 'latin-1' codec can't encode character '\\u201c' in position 7: ordinal not in range(256)")}\n  File "aiohttp/helpers.py", line 1, in encode`,
  },
  {
    name: 'an exchange that the Hub aborts',
    log: `400 Client Error for url: ${HUB}/oauth/token\ninvalid_grant: This operation was aborted`,
    cause: 'hub-outage',
  },
  {
    name: 'an image that Docker may not pull',
    log: 'Error response from daemon: pull access denied for acme/app, repository does not exist or may require docker login: denied: requested access to the resource is denied',
    kind: 'service',
  },
  {
    name: 'a storage that is full on the Hub',
    log: `403 Forbidden: Private repository storage limit reached, please upgrade your plan.\nCannot access content at: ${HUB}/api/models/acme/model/preupload/main`,
    kind: 'quota',
  },
  {
    name: 'a push that the Hub rejects for its files',
    log: `remote: Your push was rejected because it contains binary files.\nTo ${HUB}/acme/model\n ! [remote rejected] main -> main (pre-receive hook declined)`,
    kind: 'request',
  },
  {
    name: 'git-lfs over its limit',
    log: `batch response: You have exceeded your LFS storage limit of 100 GB\nerror: failed to push some refs to '${HUB}/acme/model'`,
    kind: 'quota',
  },
  {
    name: 'a file that the repo does not have',
    log: traceback(
      `OSError: acme/model does not appear to have a file named pytorch_model.bin. Checkout '${HUB}/acme/model/tree/main' for available files.`,
    ),
    cause: 'file-missing',
  },
  {
    name: 'a local folder that is taken for a repo',
    log: traceback(
      "huggingface_hub.errors.HFValidationError: Repo id must be in the form 'repo_name' or 'namespace/repo_name': '/app/out/checkpoint'. Use `repo_type` argument if needed.",
    ),
    cause: 'repo-id-invalid',
  },
  {
    name: 'a client that is offline',
    log: traceback(
      `huggingface_hub.errors.OfflineModeIsEnabled: Cannot reach ${FILE}: offline mode is enabled. To disable it, please unset the \`HF_HUB_OFFLINE\` environment variable.`,
    ),
    cause: 'offline-mode',
  },
  {
    name: 'a name that cannot be resolved',
    log: traceback(
      "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: /acme/model (Caused by NameResolutionError(\"Failed to resolve 'huggingface.co'\"))",
      `OSError: We couldn't connect to '${HUB}' to load the files, and couldn't find them in the cached files.`,
    ),
    cause: 'hub-unreachable',
  },
  {
    name: 'a certificate of a proxy',
    log: `requests.exceptions.SSLError: HTTPSConnectionPool(host='huggingface.co', port=443): SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')`,
    cause: 'tls-untrusted-ca',
  },
  {
    name: 'an outage of the Hub',
    log: `huggingface_hub.errors.HfHubHTTPError: 504 Server Error: Gateway Time-out for url: ${FILE}`,
    cause: 'hub-outage',
  },
  {
    name: 'a retried limit before a full disk',
    log: `WARNING: 429 Client Error: Too Many Requests for url: ${FILE}. Retrying in 1s [Retry 1/5].\n${traceback('OSError: [Errno 28] No space left on device')}`,
    kind: 'disk',
  },
  {
    name: 'a signed link of the storage that is over',
    log: "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://cas-bridge.xethub.hf.co/xet-bridge-us/1'",
  },
  {
    name: 'advice about tokens that follows a missing local folder',
    log: traceback(
      "OSError: ./checkpoints/last is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'\nIf this is a private repository, make sure to pass a token having permission to this repo either by logging in with `hf auth login` or by passing `token=<your_token>`",
    ),
    cause: 'repo-id-invalid',
  },
  {
    name: 'a full disk after a gate that the job went around',
    log: 'Access to model acme/model is restricted and you are not in the authorized list. Skipping, using fallback.\nLoading acme/other\nOSError: [Errno 28] No space left on device',
    kind: 'disk',
  },
  {
    name: 'a full disk after a gate that the job does not say it went around',
    log: 'Access to model acme/model is restricted and you are not in the authorized list.\nLoading acme/other\nOSError: [Errno 28] No space left on device',
    kind: 'disk',
  },
  {
    name: 'a failed test after a gate that the job went around',
    log: 'Access to model acme/model is restricted and you are not in the authorized list. Falling back to acme/other.\nAssertionError: 3 != 4',
    kind: 'test',
  },
  ...['# README: ', '// ', '> ', 'If you see: '].map((before) => ({
    name: `a library bug after a line that begins with "${before}" and cites an expired token`,
    log: `Building the docs of huggingface_hub\n${before}User Access Token "x" is expired, create another\nZeroDivisionError: division by zero`,
    kind: 'library',
  })),
  {
    name: 'a failed test beside one about gates that passed',
    log: 'tests/test_hub.py::test_gated PASSED GatedRepoError handled\ntests/test_hub.py::test_add FAILED\nAssertionError: 3 != 4\n1 failed, 20 passed',
    kind: 'test',
  },
  {
    name: 'a failed test whose name has an error of the Hub',
    log: 'FAILED tests/test_hub.py::test_raises_GatedRepoError - AssertionError: 3 != 4',
    kind: 'test',
  },
  {
    name: 'a missing login to Weights & Biases in a training of transformers',
    log: 'wandb: ERROR Error while calling W&B API: user is not logged in (<Response [401]>), 401 Unauthorized\ntransformers Trainer failed',
    kind: 'service',
  },
  {
    name: 'a dataset that Kaggle refuses',
    log: '403 Client Error: Forbidden for url: https://www.kaggle.com/api/v1/datasets/download/acme/corpus',
  },
  {
    name: 'a dataset that another host refuses in a line without its name',
    log: 'Loading https://www.example.com/datasets/one\nHTTP 401\ndone',
  },
  ...[
    'ConnectionError: transformers could not reach http://localhost:8000/v1: Connection refused',
    "HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /api/datasets Connection refused",
    'transformers: postgres:5432: Connection refused',
    'transformers: connection to server at "postgres" (10.0.0.2), port 5432 failed: Connection refused',
    'transformers: connect ECONNREFUSED redis:6379',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'connect ECONNREFUSED ::1:5432',
    '404 Client Error: Not Found for url: http://localhost:3000/api/datasets',
  ].map((log) => ({ name: `a service of the job: ${log}`, log })),
  {
    name: 'a request to the Hub that goes to this machine',
    log: `FetchError: request to ${HUB}/api/models failed, reason: connect ECONNREFUSED 127.0.0.1:443`,
    cause: 'hub-unreachable',
  },
];
