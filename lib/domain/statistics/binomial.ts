/** Chance of at most `count` hits in `trials` tries of chance `share` each: the regularised incomplete beta function. */
export function binomialAtMost(count: number, trials: number, share: number): number {
  if (count < 0) return 0;
  if (count >= trials) return 1;
  if (share <= 0) return 1;
  if (share >= 1) return 0;
  return incompleteBeta(1 - share, trials - count, count + 1);
}

/** I_x(a, b) by the continued fraction of DLMF 8.17.22, on the side where it converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

const CLOSE = 1e-14;
const TINY = 1e-300;
/** The fraction needs about the root of the larger parameter: enough for a hundred million cases. */
const MOST_STEPS = 20_000;

/** Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = awayFromZero(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let result = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return result;
}

function awayFromZero(number: number): number {
  return Math.abs(number) < TINY ? TINY : number;
}

/** Stirling's series, after lifting small arguments; accurate to about 1e-14 for positive arguments. */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 12; z += 1) shift -= Math.log(z);
  const r = 1 / (z * z);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / z;
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}
