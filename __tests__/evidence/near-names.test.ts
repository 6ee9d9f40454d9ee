import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nearNames } from '../../src/evidence/near-names.js';

describe('a name that was meant', () => {
  test.each([
    ['in other letter case', 'awesome-model', 'Awesome-Model'],
    ['with other separators', 'awesome_model.v2', 'awesome-model-v2'],
    ['without a separator', 'awesomemodel', 'awesome-model'],
    ['with a letter missing', 'awsome-model', 'awesome-model'],
    ['with a letter too many', 'awesome-modell', 'awesome-model'],
    ['with two letters swapped', 'aweosme-model', 'awesome-model'],
    ['with another letter', 'awezome-model', 'awesome-model'],
    ['with two slips in a long name', 'awsome-modell', 'awesome-model'],
    ['without its suffix', 'Llama-2-7b', 'Llama-2-7b-hf'],
    ['without another suffix', 'Llama-3.1-8B', 'Llama-3.1-8B-Instruct'],
    ['without its prefix', 'Llama-3-8B', 'Meta-Llama-3-8B'],
    ['with a suffix too many', 'corpus-hf', 'corpus'],
  ])('a name that was meant is found %s: %s', (_, wanted, name) => {
    expect(nearNames(wanted, ['something-else', name, 'yet-another'])).toEqual([name]);
  });
});

describe('a name that was not meant', () => {
  test.each([
    ['the very name', 'model', 'model'],
    ['another version', 'awesome-model-v2', 'awesome-model-v3'],
    ['another size', 'Qwen2.5-7B-Instruct', 'Qwen2.5-72B-Instruct'],
    ['a short name with a slip', 'abc', 'abd'],
    ['two slips in a short name', 'model', 'muddel'],
    ['three slips in a long name', 'awesome-model', 'awful-modal'],
    ['two words more', 'Llama-2', 'Llama-2-7b-hf'],
    ['the same beginning, without a separator', 'corpus', 'corpusculum'],
    ['an empty name', 'model', ''],
  ])('a name that was not meant is %s: %s', (_, wanted, name) => {
    expect(nearNames(wanted, [name])).toEqual([]);
  });
});

describe('of several names', () => {
  test('the nearest is told alone', () => {
    const names = ['awesome-model-hf', 'awesome-mode', 'Awesome_Model'];
    expect(nearNames('awesome-model', names)).toEqual(['Awesome_Model']);
    expect(nearNames('awesome-model', names.slice(0, 2))).toEqual(['awesome-mode']);
    expect(nearNames('awesome-model', names.slice(0, 1))).toEqual(['awesome-model-hf']);
  });

  test('a few that are equally near are told in order', () => {
    expect(nearNames('bert', ['bert-large', 'bert-base', 'bert-base'])).toEqual(['bert-base', 'bert-large']);
  });

  test('many are not told', () => {
    expect(nearNames('bert', ['bert-a', 'bert-b', 'bert-c', 'bert-d'])).toEqual([]);
  });

  test('of several names none is made up, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'grapheme' })), (wanted, names) => {
        const near = nearNames(wanted, names);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near).not.toContain(wanted);
        expect(near.filter((name) => !names.includes(name))).toEqual([]);
      }),
    );
  });

  test('one slip is found wherever it is', () => {
    const name = fc.stringMatching(/^[a-z]{10,40}$/);
    fc.assert(
      fc.property(name, fc.nat(), (wanted, at) => {
        const index = at % wanted.length;
        const slip = `${wanted.slice(0, index)}${wanted.slice(index + 1)}`;
        expect(nearNames(slip, [wanted])).toEqual([wanted]);
      }),
    );
  });
});
