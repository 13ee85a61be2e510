import { describe, expect, it } from 'vitest';

import {
  addParams,
  emptyForm,
  formProblem,
  isPlainLoopback,
  OWN,
} from '../../../renderer/features/providers/provider-form.ts';
import { calls } from '../../../shared/contract.ts';
import { PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';

const own = { ...emptyForm(OWN, []), name: 'firm', baseUrl: 'https://llm.firm.example/v1' };

describe('the form for a provider', () => {
  it('makes what core takes, from every preset, and agrees to nothing', () => {
    for (const { id, baseUrl } of PROVIDER_PRESETS) {
      const form = { ...emptyForm(id, []), baseUrl: baseUrl ?? 'https://firm.openai.azure.com', insecure: true };
      expect(formProblem(form, [])).toBeNull();
      const params = addParams(form);
      expect(calls['providers.add'].params.safeParse(params).success).toBe(true);
      expect(params.consent).toBe(false);
    }
  });

  it('takes a second provider of a kind under a name of its own', () => {
    expect(emptyForm('openai', ['openai', 'openai-2']).name).toBe('openai-3');
    expect(formProblem({ ...own, name: 'openai' }, ['openai'])).toBe('nameTaken');
    expect(formProblem({ ...own, name: 'a b' }, [])).toBe('nameInvalid');
  });

  // Plain http to another machine shows the key and every word to the network.
  it('allows plain http only when asked, and to this computer', () => {
    const plain = { ...own, baseUrl: 'http://127.0.0.1:8080/v1' };
    expect(formProblem(plain, [])).toBe('insecureNeeded');
    expect(formProblem({ ...plain, insecure: true }, [])).toBeNull();
    expect(addParams({ ...plain, insecure: true }).allowInsecureLoopback).toBe(true);
    for (const baseUrl of [
      'http://10.0.0.2/v1',
      'http://127.0.0.1.example/v1',
      'http://localhost.example',
      'ftp://a',
      '',
    ]) {
      expect(isPlainLoopback(baseUrl)).toBe(false);
      expect(formProblem({ ...own, baseUrl, insecure: true }, [])).toBe('baseUrlInvalid');
    }
    expect(addParams({ ...own, insecure: true })).not.toHaveProperty('allowInsecureLoopback');
  });

  it('splits a chain of certificates, and refuses what is none', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    expect(addParams({ ...own, certificate: `${pem}\n${pem}\n` }).ca).toEqual([pem, pem]);
    expect(formProblem({ ...own, certificate: 'a key' }, [])).toBe('certificateInvalid');
  });
});
