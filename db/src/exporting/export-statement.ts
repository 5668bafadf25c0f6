import { cellText } from '../importing/cell-text.js';
import type { CellType } from '../importing/column.js';
import { columnsOf, type Field, type FileDescription } from '../importing/file-description.js';
import { agencies, agencyParents } from '../importing/files/agencies.js';
import { innovations } from '../importing/files/innovations.js';
import { stored, storedJoin } from '../importing/merging.js';
import { literal, quoted } from '../importing/statement.js';

/**
 * SQL of the rows of a file as the import reads them, in the order of their keys, each column under its
 * header. Every stored value is in one of the files, and in no two that could disagree.
 */
export function exportStatement(file: FileDescription, government: string | null): string {
  if (file === agencyParents) return parentRows(government);
  const target = file.targets[0];
  if (!target) throw new Error(`${file.file} has no table of its own`);
  const cells = exportedHeaders(file).map((header) => {
    if (file === agencies && header in ofAgencies) {
      return ofAgencies[header]?.(government) ?? 'null';
    }
    if (header === 'government') return 'g.code';
    const field = target.fields.find((each) => each.header === header);
    if (!field) throw new Error(`${file.file} keeps no ${header}`);
    return cellOf(field);
  });
  const isShared = file.scope === 'SHARED';
  return select(exportedHeaders(file), cells, {
    from: [
      `${target.table} t`,
      ...(isShared ? [] : ['join government g on g.government_id = t.government_id']),
      ...target.fields.flatMap(storedJoin),
      ...(file === agencies ? [usualParent, aboveGovernment] : []),
    ],
    where: isShared ? null : ofGovernment(government),
    // By what is stored, not by what is written: 2 comes before 10.
    order: [
      ...(isShared ? [] : ['g.code collate "C"']),
      ...target.fields.filter(({ isKey }) => isKey).map(orderBy),
    ],
  });
}

/** Stages and checks stand whole in files of their own, and not a second time beside the innovation. */
const ofHistory = ['stage', 'stage_on', 'stage_known_on', 'stage_known_basis'].concat([
  ...['check', 'checked_on', 'checked_by'],
]);

export function exportedHeaders(file: FileDescription): string[] {
  return Object.keys(columnsOf(file)).filter(
    (header) => file !== innovations || !ofHistory.includes(header),
  );
}

interface Rows {
  from: string[];
  where: string | null;
  order: string[];
}

function select(headers: string[], cells: string[], { from, where, order }: Rows): string {
  const columns = cells.map((cell, n) => `${cell} as ${quoted(headers[n] ?? '')}`);
  return `select ${columns.join(',\n  ')}
    from ${from.join('\n    ')}
    ${where ? `where ${where}` : ''}
    order by ${order.join(', ')}`;
}

const ofGovernment = (code: string | null) => (code === null ? null : `g.code = ${literal(code)}`);

function cellOf(field: Field): string {
  const { type } = field;
  const isDated = type.kind === 'DATE' && type.precision !== null;
  const precision = isDated ? `t.${type.precision}` : undefined;
  return asRead(type, cellText(type, inOrder(type, stored(field)), precision));
}

/** Lists whose order means nothing are written sorted, as the import keeps them. */
function inOrder(type: CellType, value: string): string {
  if (type.kind !== 'LIST' || type.order !== 'SORTED' || type.of.kind === 'WHOLE') return value;
  return `array(select item from unnest(${value}) item order by item collate "C")`;
}

/** What the import would otherwise take for something else: the mark for clearing, or thousands. */
function asRead(type: CellType, cell: string): string {
  switch (type.kind) {
    case 'TEXT':
    case 'LINK':
    case 'SOURCE':
      return `case when ${cell} ~ '^\\\\*-$' then '\\' || ${cell} else ${cell} end`;
    case 'LIST':
      return `case when ${cell} ~ '^\\\\*-$' then ${cell} || ';' else ${cell} end`;
    case 'DECIMAL':
      return `case when ${cell} ~ '^-?\\d{1,3}\\.\\d{3}$' then ${cell} || '0' else ${cell} end`;
    default:
      return cell;
  }
}

function orderBy(field: Field): string {
  const { type, column } = field;
  if (type.kind === 'REFERENCE' || type.kind === 'TEXT' || type.kind === 'CODE') {
    return `${stored(field)} collate "C" nulls first`;
  }
  return `t.${quoted(column)} nulls first`;
}

/** Columns of agencies.csv that are no columns of its table. */
const ofAgencies: Record<string, (government: string | null) => string> = {
  parent: (government) =>
    `case when t.kind_code = 'GOVERNMENT' then ${government === null ? 'above.code' : 'null'} else usual.code end`,
  made_up: () =>
    `case when t.kind_code = 'GOVERNMENT' then case when g.made_up then 'yes' else 'no' end end`,
};

const aboveGovernment =
  'left join government above on above.government_id = g.parent_government_id';

/** A parent for all time that the agency's own source states needs no row of its own. */
const isUsual = (parent: string, agency: string) =>
  `${parent}.from_day = '-infinity' and ${parent}.until_day = 'infinity'
    and ${parent}.source_id is not distinct from ${agency}.source_id`;

const usualParent = `left join lateral (
      select p.code from agency_parent d
      join agency p on p.government_id = d.government_id and p.agency_id = d.parent_id
      where d.government_id = t.government_id and d.agency_id = t.agency_id and ${isUsual('d', 't')}
    ) usual on true`;

function parentRows(government: string | null): string {
  const source: CellType = { kind: 'SOURCE' };
  const named = `case s.kind when 'PERSON' then 'person:' || s.reference else s.reference end`;
  const cells = [
    'g.code',
    'a.code',
    'p.code',
    `nullif(d.from_day, '-infinity')::text`,
    `(nullif(d.until_day, 'infinity') - 1)::text`,
    asRead(source, named),
  ];
  const isOf = ofGovernment(government);
  return select(Object.keys(columnsOf(agencyParents)), cells, {
    from: [
      'agency_parent d',
      'join government g on g.government_id = d.government_id',
      'join agency a on a.government_id = d.government_id and a.agency_id = d.agency_id',
      'join agency p on p.government_id = d.government_id and p.agency_id = d.parent_id',
      'left join source s on s.government_id = d.government_id and s.source_id = d.source_id',
    ],
    where: `not (${isUsual('d', 'a')})${isOf ? ` and ${isOf}` : ''}`,
    order: ['g.code collate "C"', 'a.code collate "C"', 'd.from_day'],
  });
}
