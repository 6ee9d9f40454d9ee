/** What a job fails of that no token cures, and that the catalogue of causes does not have. */
export type OtherKind = 'disk' | 'memory' | 'quota' | 'service' | 'file' | 'library' | 'request' | 'test';

export interface OtherRule {
  kind: OtherKind;
  pattern: RegExp;
  /** Whether it may follow from a refused download or upload, such as a file that is not there. */
  mayFollow?: boolean;
}

/** The words of each kind; all of them fixed ones, since they are shown. */
export const OTHER_RULES: readonly OtherRule[] = [
  {
    kind: 'disk',
    pattern: /No space left on device|\bENOSPC\b|Disk quota exceeded|not enough (?:free )?disk space/gi,
  },
  {
    kind: 'memory',
    pattern:
      /CUDA out of memory|OutOfMemoryError|\bMemoryError\b|OOMKilled|exit code 137|Cannot allocate memory|std::bad_alloc|JavaScript heap out of memory|CUDA error: out of memory/g,
  },
  {
    kind: 'quota',
    pattern:
      /exceeded your LFS storage limit|storage (?:quota|limit) (?:exceeded|reached)|[Ss]torage limit reached|402 Client Error|Payment Required|exceeded your monthly included credits|private repository storage limit|storage patterns tripped our internal systems/gi,
  },
  {
    kind: 'service',
    pattern:
      /denied: requested access to the resource|pull access denied for|toomanyrequests:|openai\.(?:AuthenticationError|RateLimitError)|Incorrect API key provided|wandb: ERROR|wandb\.errors(?=\.\w)|npm (?:ERR!|error) code E40[13]|InvalidAccessKeyId|SignatureDoesNotMatch|NoCredentialsError|Support for password authentication was removed|Bad credentials|Resource not accessible by integration|Permission to(?= \S+ denied to)|Invalid or non-existent authentication information|api_key not configured|botocore\.exceptions(?=\.\w)/g,
  },
  {
    kind: 'request',
    pattern:
      /400 Client Error|409 Client Error|412 Client Error|413 Client Error|416 Client Error|422 Client Error|Your push was rejected because|BadRequestError|You already created this/g,
  },
  { kind: 'test', pattern: /\bAssertionError\b|\b\d{1,6} failed, \d{1,6} passed|\bFAILED(?= \S{1,300}::)/g },
  {
    kind: 'file',
    pattern:
      /FileNotFoundError|NotADirectoryError|IsADirectoryError|No such file or directory|\bENOENT\b|[Ee]rror no file named|Consistency check failed|SafetensorError|Error while deserializing header|JSONDecodeError|PermissionError|Permission denied(?! \(publickey)/g,
    mayFollow: true,
  },
  {
    kind: 'library',
    pattern:
      /\b(?:ModuleNotFoundError|ImportError|AttributeError|NameError|SyntaxError|IndentationError|KeyError|IndexError|NotImplementedError|ZeroDivisionError|UnpicklingError|ValidationError|UnicodeDecodeError|RecursionError|DependencyConflict|ResolutionImpossible|TypeError|ValueError|RuntimeError|Segmentation fault|NotImplemented)\b/g,
    mayFollow: true,
  },
];
