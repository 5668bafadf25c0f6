import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { AgencyLabel } from './agency.type.js';
import { AgencyKind } from './agency-kind.type.js';

export enum SatisfactionMeasure {
  INDEX = 'INDEX',
  PERCENT_SATISFIED = 'PERCENT_SATISFIED',
}
registerEnumType(SatisfactionMeasure, {
  name: 'SatisfactionMeasure',
  description: 'How satisfaction was measured. The two are never mixed and never compared.',
  valuesConfig: {
    INDEX: { description: 'Index of the satisfaction survey (SKM/IKM), 25 to 100.' },
    PERCENT_SATISFIED: { description: 'Share of those asked who said they were satisfied.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What a survey says of how satisfied people are.',
})
export class Satisfaction {
  @Field(() => AgencyLabel, { description: 'The agency or government that was asked about.' })
  agency!: AgencyLabel;

  @Field(() => AgencyKind, {
    nullable: true,
    description: 'Where it is about all agencies of a kind together: that kind; else null.',
  })
  about!: AgencyKind | null;

  @Field(() => Int, { description: 'Calendar year in which people were asked.' })
  year!: number;

  @Field(() => String, { description: 'Part of the year, in the words of the source.' })
  period!: string;

  @Field(() => SatisfactionMeasure, { description: 'How it was measured.' })
  measure!: SatisfactionMeasure;

  @Field(() => Float, { description: 'The index, or the percentage; 0 to 100.' })
  value!: number;

  @Field(() => Wording, {
    nullable: true,
    description: 'What an INDEX of this height is called; null for other measures.',
  })
  grade!: Wording | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people were asked; null where no source states it.',
  })
  respondents!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How they were asked; null where no source states it.',
  })
  method!: string | null;

  @Field(() => RecordSource, { description: 'File, row and source that this was read from.' })
  source!: RecordSource;
}
