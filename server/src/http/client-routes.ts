/**
 * The addresses that the client has a page for, as its router names them; a test holds this list against
 * that router. Any first part is a language: the client turns one that it does not know into Indonesian.
 */
export const clientRoutes = [
  '/',
  '/$lang',
  '/$lang/ringkasan',
  '/$lang/perangkat-daerah',
  '/$lang/perangkat-daerah/$kode',
  '/$lang/inovasi',
  '/$lang/inovasi/$kode',
  '/$lang/adopsi',
  '/$lang/dampak',
  '/$lang/fasilitasi',
  '/$lang/indeks',
  '/$lang/laporan',
  '/$lang/metode',
  '/tv',
  '/$lang/tv',
  '/$lang/cari',
  '/$lang/analis',
] as const;

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const routes = clientRoutes.map(partsOf);

/** Whether the client has a page at an address; as in its router, capitals and a last stroke do not matter. */
export function isClientPage(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  const parts = partsOf(path.toLowerCase());
  return routes.some(
    (route) =>
      route.length === parts.length &&
      route.every((part, place) => part.startsWith('$') || part === parts[place]),
  );
}
