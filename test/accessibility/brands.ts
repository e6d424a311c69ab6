/** Brand colours: greys from black to white, and pure hues, pale, full and dark. */
const greys = [0, 10, 25, 40, 47, 53, 60, 75, 85, 95, 100].map((l) => `hsl(0 0% ${l}%)`);
const hues = Array.from({ length: 18 }, (_, turn) => turn * 20);
export const brands: readonly string[] = [
  ...greys,
  ...hues.flatMap((hue) => [20, 50, 80].map((light) => `hsl(${hue} 100% ${light}%)`)),
  ...['#005eb8', '#b3e0da', '#c8102e', '#ffd100', '#00a499', '#7c2855', 'rebeccapurple'],
  ...['oklch(0.7 0.37 145)', 'color(display-p3 0 1 0)', 'light-dark(#330044, #ffccff)'],
];
