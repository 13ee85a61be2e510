import { describe, expect, test } from 'vitest';
import { found } from './detect-found.ts';

// A point on the map to a hundredth of a degree is a home or a workplace.
describe('points on the map', () => {
  test.each([
    ['decimal degrees', 'We met at 52.5200° N, 13.4050° E last night.', '52.5200° N, 13.4050° E'],
    ['minutes and seconds', `at 48°51'29.6"N 2°17'40.2"E, come by`, `48°51'29.6"N 2°17'40.2"E`],
    ['typographic marks', 'à 48°51′29.6″N 2°17′40.2″E', '48°51′29.6″N 2°17′40.2″E'],
    ['letters first', "N 52° 31.2' E 13° 24.3'", "N 52° 31.2' E 13° 24.3'"],
    ['German letters, comma', 'Standort: 47,3769° N, 8,5417° O', '47,3769° N, 8,5417° O'],
    ['without the degree sign', 'around 51.5074 N 0.1278 W.', '51.5074 N 0.1278 W'],
    ['a pair that is said to be a place', 'My location is -33.8567844, 151.2152966', '-33.8567844, 151.2152966'],
    ['a geo URI', 'geo:37.786971,-122.399677', '37.786971,-122.399677'],
    ['a link to a map', 'https://maps.example.org/?q=59.3293,18.0686', '59.3293,18.0686'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(`coordinates:${expected}`);
  });

  test.each([
    ['a box in code', 'const box = [52.512345, 13.412345];'],
    ['an angle', 'The angle is 45.5° and the temperature 21.5° C today.'],
    ['a vector', 'position = (0.123456, -0.987654)'],
    ['a whole degree of geography', 'It lies between 45° N, 90° W and the pole.'],
    ['a transformation', 'translate(12.345678, 98.765432)'],
    ['no latitude', 'My location score is 98.7654, 13.4050'],
  ])('not: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
