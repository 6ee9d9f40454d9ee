import { test } from '@jest/globals';
import { ADDRESSES, huntInEndpoint, isUsual } from './url-secrets.js';

test.each(ADDRESSES.filter((one, index) => !isUsual(one, index)))(
  'a secret in an address that cannot be used is not shown if it is the endpoint: %#',
  huntInEndpoint,
);
