import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { EvidenceKind } from '../innovation/innovation.enums.js';
import { InnovationLabel } from '../innovation/innovation-label.type.js';
import { Rows } from '../limits/rows.js';

export const mostAgencies = 100;

@ObjectType({
  simpleResolvers: true,
  description: 'How many innovations in use have a document of one sort.',
})
export class EvidenceKindCount {
  @Field(() => EvidenceKind, { description: 'The sort of document that was looked for.' })
  kind!: EvidenceKind;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Innovations in use with such a document on record, of those in use in governments that ever recorded a document; null where none did.',
  })
  present!: Ratio | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one agency has filed of its innovations in use.',
})
export class AgencyEvidence {
  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency credited with them; null for those that no agency of the day is.',
  })
  agency!: AgencyLabel | null;

  @Field(() => Int, { description: 'Its innovations in use on the day.' })
  inUse!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those of them that lack a document of at least one sort; null where its government never recorded a document.',
  })
  lacking!: number | null;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Documents on record, of innovations in use times sorts looked for; null where its government never recorded a document.',
  })
  completeness!: Ratio | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation in use, and which sorts of documents it has and lacks.',
})
export class EvidenceGap {
  @Field(() => InnovationLabel, { description: 'Which innovation this row is about.' })
  innovation!: InnovationLabel;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency credited with it on the day; null where no agency is.',
  })
  agency!: AgencyLabel | null;

  @Field(() => [EvidenceKind], { description: 'Sorts of which a document is on record.' })
  present!: EvidenceKind[];

  @Field(() => [EvidenceKind], { description: 'Sorts of which none is on record.' })
  missing!: EvidenceKind[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which documents the innovations in use lack. No rule names the sorts that all must have: ask for those that matter.',
})
export class EvidenceGaps {
  @Field(() => DayScalar, { description: 'The day by which a document had to be there.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Level, { description: 'At which level innovations are credited to agencies.' })
  level!: Level;

  @Field(() => [EvidenceKind], { description: 'The sorts of documents that were looked for.' })
  kinds!: EvidenceKind[];

  @Field(() => Boolean, {
    description:
      'Whether any document at all is on record in the governments looked at. Where none is, what is missing has not been entered, which does not say that it is not there: no share is told then.',
  })
  evidenceRecorded!: boolean;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Innovations that have a document of every sort, of those in use in governments that ever recorded a document; null where none did.',
  })
  complete!: Ratio | null;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Documents on record, of the same innovations times sorts looked for; null where no government looked at ever recorded a document.',
  })
  completeness!: Ratio | null;

  @Rows(10)
  @Field(() => [EvidenceKindCount], { description: 'The same by sort, in the order of the sorts.' })
  byKind!: EvidenceKindCount[];

  @Field(() => Int, {
    description: 'Agencies credited with an innovation in use, all of them; nobody counts as one.',
  })
  agencyCount!: number;

  @Rows(100)
  @Field(() => [AgencyEvidence], {
    description: `The same by agency, most missing documents first; the first ${mostAgencies} of them.`,
  })
  byAgency!: AgencyEvidence[];

  @Field(() => Int, { description: 'Innovations that lack something, on all pages together.' })
  totalCount!: number;

  @Field(() => [EvidenceGap], {
    description: 'Innovations of this page that lack something: most missing first, then by title.',
  })
  rows!: EvidenceGap[];

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `after` to read on; null where the page is empty.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether innovations follow after this page.' })
  hasNextPage!: boolean;
}
