import { describe, expect, test } from 'vitest';
import { found } from './detect-found.ts';

describe('street addresses', () => {
  test.each([
    [
      'US',
      'Ship to 4021 Oak Ridge Drive, Apt 5B, Austin, TX 78704 please',
      '4021 Oak Ridge Drive, Apt 5B, Austin, TX 78704',
    ],
    ['UK', 'I live at 221b Baker Street, London NW1 6XE.', '221b Baker Street, London NW1 6XE'],
    ['German', 'wohnhaft in der Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5, 10115 Berlin'],
    ['French', 'au 12 rue de la République, 69002 Lyon', '12 rue de la République, 69002 Lyon'],
    ['Spanish', 'vive en Calle Mayor 12, 28013 Madrid', 'Calle Mayor 12, 28013 Madrid'],
    ['Italian', 'abito in Via Garibaldi 7, Torino', 'Via Garibaldi 7, Torino'],
    ['Dutch', 'Keizersgracht 120, 1015 CX Amsterdam', 'Keizersgracht 120, 1015 CX Amsterdam'],
    ['Swedish', 'Storgatan 14, 111 23 Stockholm', 'Storgatan 14, 111 23 Stockholm'],
    ['Polish', 'ul. Długa 7, 00-238 Warszawa', 'ul. Długa 7, 00-238 Warszawa'],
    ['post box', 'Postfach 10 20 30, 60311 Frankfurt', 'Postfach 10 20 30, 60311 Frankfurt'],
    ['military', 'Unit 4502 Box 4881, DPO AA 19766', 'Unit 4502 Box 4881, DPO AA 19766'],
    ['Chinese', '地址：北京市朝阳区建国路88号', '北京市朝阳区建国路88号'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(`address:${expected}`);
  });

  test('a letter head is found line by line, so that its lines stay lines', () => {
    const text = 'Anna\n\n95 Joaquin Suarez 2906\n Apt. 884\n Santa Catalina\n\n Solomon Islands 46894';
    expect(found(text)).toEqual([
      'address:95 Joaquin Suarez 2906',
      'address:Apt. 884',
      'address:Santa Catalina',
      'address:Solomon Islands 46894',
    ]);
  });

  test.each([
    'There were 5 people down the street.',
    'Copyright (c) 2011 Gary Court',
    'gap-1.5 rounded-none border pl-3 pr-2 py-2',
    'Go to step 3 and run 12 tests in place.',
    'Move the address to register 5 and load 12 bytes.',
  ])('prose and code stay: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
