import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { Rows } from '../limits/rows.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A CSV file that was loaded, and how it can be told again.',
})
export class ImportFile {
  @Field(() => String, { description: 'What the file was called in its folder.' })
  name!: string;

  @Field(() => String, {
    description: 'SHA-256 of its bytes, to tell whether two files are the same.',
  })
  sha256!: string;

  @Field(() => Int, { description: 'How many rows it had below its header.' })
  rows!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Files that were loaded together, all of them or none.',
})
export class Import implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;

  @Field(() => Int, { description: 'Its number, which every record it wrote names as its batch.' })
  number!: number;

  @Field(() => InstantScalar, { description: 'The moment at which it was written.' })
  importedAt!: string;

  @Field(() => String, { description: 'Who loaded it, as they called themselves.' })
  importedBy!: string;

  @Field(() => String, { description: 'What it was called by whoever loaded it.' })
  label!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The moment at which it was taken back whole; null while it holds.',
  })
  undoneAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it back, as they called themselves; null while it holds.',
  })
  undoneBy!: string | null;

  @Rows(25)
  @Field(() => [ImportFile], { description: 'The files that were loaded together, by name.' })
  files!: ImportFile[];

  @Field(() => Int, {
    description: 'Lines of all its files together, also of those that changed nothing.',
  })
  rows!: number;

  @Field(() => Int, {
    description:
      'Records of governments that were not there before it, as the trail tells; shared lists are not counted.',
  })
  added!: number;

  @Field(() => Int, { description: 'Records that were there and got other values by it.' })
  changed!: number;
}

export enum TrailAction {
  LOAD = 'LOAD',
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
  UNDO = 'UNDO',
}
registerEnumType(TrailAction, {
  name: 'TrailAction',
  description: 'What was done to a record.',
  valuesConfig: {
    LOAD: { description: 'New records came with a file; one entry stands for all of the file.' },
    INSERT: { description: 'One new record was written.' },
    UPDATE: { description: 'Values of a record were replaced; the entry keeps both.' },
    DELETE: { description: 'The record was taken away.' },
    UNDO: {
      description:
        'What an import did was taken back: to a record that it had changed, or to all it had added from a file.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A value that was replaced, before and after.' })
export class TrailChange {
  @Field(() => String, { description: 'Column of the record, named as in the database.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it held until then; null where empty.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it holds from then on; null where empty.',
  })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One part of what a record is known by.' })
export class TrailKey {
  @Field(() => String, {
    description: 'Column of the import file, such as code; for a load, file or rows.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What stands in it for this record.' })
  value!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who changed what, when, from which value to which.',
})
export class TrailEntry {
  @Field(() => InstantScalar, { description: 'The moment of the change.' })
  at!: string;

  @Field(() => String, { description: 'Who made the change, as they called themselves.' })
  by!: string;

  @Field(() => TrailAction, { description: 'What was done to the record, or to all of a file.' })
  action!: TrailAction;

  @Field(() => String, { description: 'Code of the government whose record it is.' })
  government!: string;

  @Field(() => String, {
    description: 'Table of the record, such as innovation or innovation_stage.',
  })
  record!: string;

  @Rows(4)
  @Field(() => [TrailKey], {
    description: 'What the record is known by; for a load, the file and its rows.',
  })
  recordKey!: TrailKey[];

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the import that did it; null where no file was involved.',
  })
  batch!: number | null;

  @Rows(10)
  @Field(() => [TrailChange], {
    description:
      'The values that differ; only for an UPDATE, and for an UNDO that restored the record.',
  })
  changes!: TrailChange[];
}
