import { expect, test } from 'vitest';
import { fittedAt, logisticFit } from './logistic-fit.js';

/** Millions of people in the United States from 1790 to 2000, as the census counted them. */
const census = [
  3.929214, 5.308483, 7.239881, 9.638453, 12.860702, 17.063353, 23.191876, 31.443321, 38.558371,
  50.189209, 62.979766, 76.212168, 92.228496, 106.021537, 123.202624, 132.164569, 151.325798,
  179.323175, 203.302031, 226.542199, 248.709873, 281.421906,
].map((count, decade) => ({ time: 1790 + decade * 10, count }));

// Fox and Weisberg, "Nonlinear regression in R" (appendix to An R Companion to Applied Regression), fit
// θ1 ÷ (1 + e^−(θ2 + θ3 × year)), the year counted from 1900 in their second form, to this very table:
// θ1 = 440.83 (standard error 35), θ2 × θ3 put the turning point at 1976.6, θ3 = 0.0216, and the residual
// standard error is 4.909 on 19 degrees of freedom, so the RMSE over all 22 points is 4.909 × √(19 ÷ 22).
test('the population of the United States, as published', () => {
  const fit = logisticFit(census, 10_000);
  expect(fit?.saturation).toBeCloseTo(440.83, 1);
  expect(fit?.growth).toBeCloseTo(0.021606, 5);
  expect(fit?.turning).toBeCloseTo(1976.63, 1);
  expect(fit?.rmse).toBeCloseTo(4.909 * Math.sqrt(19 / 22), 2);
});

// By hand: 40 ÷ (1 + e^(−1.5 × (t − 3))) is 20 at t = 3, and 40 ÷ (1 + e^1.5) = 7.297 a unit before it.
test('a curve without error is found again', () => {
  const points = Array.from({ length: 25 }, (_, n) => {
    const time = n / 4;
    return { time, count: 40 / (1 + Math.exp(-1.5 * (time - 3))) };
  });
  const fit = logisticFit(points, 50);
  expect(fit).not.toBeNull();
  if (!fit) return;
  expect(fit.saturation).toBeCloseTo(40, 3);
  expect(fit.growth).toBeCloseTo(1.5, 3);
  expect(fit.turning).toBeCloseTo(3, 3);
  expect(fit.rmse).toBeCloseTo(0, 3);
  expect(fit.rSquared).toBeCloseTo(1, 6);
  expect(fittedAt(fit, 2)).toBeCloseTo(7.297, 2);
});

test('it never levels off above the number of those who could adopt, nor below those who did', () => {
  const rising = Array.from({ length: 12 }, (_, n) => ({ time: n, count: 2 ** (n / 2) }));
  const fit = logisticFit(rising, 60);
  expect(fit?.saturation).toBeLessThanOrEqual(60);
  expect(fit?.saturation).toBeGreaterThanOrEqual(2 ** 5.5);
});
