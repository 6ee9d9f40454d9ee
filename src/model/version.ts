/** The version in `package.json`; a test compares the two. */
export const VERSION = '0.1.0';

/** How the check introduces itself to the Hub. */
export const USER_AGENT = `hf-auth-check/${VERSION}; node/${process.versions.node}`;
