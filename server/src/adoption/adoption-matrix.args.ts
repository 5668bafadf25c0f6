import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { type AdoptionMatrixAsked, mostCells } from './adoption-matrix.queries.js';
import { MatrixBy } from './adoption-matrix.type.js';

registerEnumType(MatrixBy, {
  name: 'MatrixBy',
  description: 'What the rows and columns of the matrix of adoptions are.',
  valuesConfig: {
    AGENCY: { description: 'Every agency by itself.' },
    KIND: { description: 'The agencies of a kind taken together, such as all sub-districts.' },
  },
});

@ArgsType()
export class AdoptionMatrixArgs extends AskedArgs {
  @Field(() => MatrixBy, {
    nullable: true,
    defaultValue: MatrixBy.AGENCY,
    description: `What the rows and columns are. At most ${mostCells} cells are answered at once.`,
  })
  by?: MatrixBy | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'True leaves out sources of which nothing is taken over and adopters that take nothing over; else all eligible agencies are listed.',
  })
  onlyInvolved?: boolean | null;

  override asked(context: Context): AdoptionMatrixAsked {
    return {
      ...super.asked(context),
      by: this.by ?? MatrixBy.AGENCY,
      onlyInvolved: this.onlyInvolved ?? false,
    };
  }
}
