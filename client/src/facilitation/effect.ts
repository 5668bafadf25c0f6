import type { FacilitationEffectQuery, FollowUpPartsFragment } from '../gql/graphql';

export type Effect = FacilitationEffectQuery['facilitationEffect'];
export type FollowUp = FollowUpPartsFragment;
