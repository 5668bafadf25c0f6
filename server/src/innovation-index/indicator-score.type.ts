import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ratio } from '../graphql/ratio.type.js';
import { Wording } from '../graphql/wording.type.js';
import { InnovationLabel } from '../innovation/innovation-label.type.js';
import { Rows } from '../limits/rows.js';

export enum IndexAspect {
  SPD = 'SPD',
  SID = 'SID',
}
registerEnumType(IndexAspect, {
  name: 'IndexAspect',
  description: 'Which side of the regional innovation index an indicator belongs to.',
  valuesConfig: {
    SPD: { description: 'Satuan pemerintah daerah: the government as a whole is judged.' },
    SID: { description: 'Satuan inovasi daerah: each entered innovation is judged.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How many of those that are judged have come to each level of an indicator.',
})
export class IndexLevelCounts {
  @Field(() => Int, { description: 'Those at level 1.' })
  one!: number;

  @Field(() => Int, { description: 'Those at level 2.' })
  two!: number;

  @Field(() => Int, { description: 'Those at level 3, the highest.' })
  three!: number;

  @Field(() => Int, {
    description: 'Those whose level nobody recorded: it is not known, and gives no points.',
  })
  notRecorded!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What one level of an indicator asks for.' })
export class IndexLevelText {
  @Field(() => Int, {
    description: 'The level that this text describes, from 1 to 3; a higher one scores more.',
  })
  level!: number;

  @Field(() => Wording, { description: 'What is to be shown for it.' })
  asks!: Wording;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one indicator gives to the index now, and what it could still give.',
})
export class IndicatorScore {
  @Field(() => String, { description: 'Its code in the list of the year.' })
  code!: string;

  @Field(() => Wording, { description: 'What it asks for, in short.' })
  name!: Wording;

  @Field(() => IndexAspect, { description: 'Whether the government or innovations are judged.' })
  aspect!: IndexAspect;

  @Field(() => Float, { description: 'Points that one level of it gives before any division.' })
  weight!: number;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Levels reached on it, of the entered innovations or the one government; null for the number of innovations, which has no levels.',
  })
  levels!: Ratio | null;

  @Field(() => IndexLevelCounts, {
    nullable: true,
    description:
      'At which levels the entered innovations are, or the one government; null for the number of innovations.',
  })
  reached!: IndexLevelCounts | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Recorded levels that name a document as their evidence; null for the number of innovations.',
  })
  evidenced!: number | null;

  @Rows(3)
  @Field(() => [IndexLevelText], {
    description: 'What each level asks for; empty where the list of the year does not say.',
  })
  asks!: IndexLevelText[];

  @Field(() => Float, {
    nullable: true,
    description: 'Points out of 100 that it gives to the index; null where none is recorded.',
  })
  given!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points out of 100 that it would add if all reached its highest level; null where no innovation is entered, or the rules are incomplete.',
  })
  open!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One step that would raise the index: an indicator and its next level.',
})
export class IndexGap {
  @Field(() => String, { description: 'Code of the indicator in the list of the year.' })
  indicator!: string;

  @Field(() => Wording, { description: 'What the indicator asks for, in short.' })
  name!: Wording;

  @Field(() => InnovationLabel, {
    nullable: true,
    description: 'The innovation that could take the step; null where it is the government itself.',
  })
  innovation!: InnovationLabel | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The level reached so far; null where nobody has recorded one.',
  })
  level!: number | null;

  @Field(() => Int, { description: 'The level that comes next, from 1 to 3.' })
  nextLevel!: number;

  @Field(() => Wording, {
    nullable: true,
    description: 'What that level asks for; null where the list of the year does not say.',
  })
  asks!: Wording | null;

  @Field(() => Float, {
    description: 'By how many points out of 100 the index rises with that one step.',
  })
  gain!: number;
}
