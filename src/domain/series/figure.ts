/** Every figure of the course, told apart by its id. A new figure adds its schema and its type here. */
import * as v from 'valibot'
import { agendaMatrixSchema, type AgendaMatrixFigure } from '#domain/series/agenda/agenda-matrix.ts'
import {
  topicsFirstSeenSchema,
  type TopicsFirstSeenFigure,
} from '#domain/series/agenda/topics-first-seen.ts'
import {
  threeForcesTraceSchema,
  type ThreeForcesTraceFigure,
} from '#domain/series/agenda/three-forces-trace.ts'
import { borderAgreementsSchema, type BorderAgreementsFigure } from './border-agreements.ts'
import {
  borderLengthsSchema,
  type BorderLengthsFigure,
} from '#domain/series/border/border-lengths.ts'
import {
  borderSettlementSchema,
  type BorderSettlementFigure,
} from '#domain/series/border/border-settlement.ts'
import { borderMapSchema, type BorderMapFigure } from './border-map.ts'
import {
  energySituationsSchema,
  type EnergySituationsFigure,
} from '#domain/series/energy/energy-situations.ts'
import {
  indiaOilRatiosSchema,
  type IndiaOilRatiosFigure,
} from '#domain/series/energy/india-oil-ratios.ts'
import { membersMapSchema, type MembersMapFigure } from '#domain/series/maps/members-map.ts'
import {
  pipelineDirectionsSchema,
  type PipelineDirectionsFigure,
} from '#domain/series/maps/pipeline-directions.ts'
import { summitPlacesSchema, type SummitPlacesFigure } from '#domain/series/maps/summit-places.ts'
import {
  oilGasBalanceSchema,
  type OilGasBalanceFigure,
} from '#domain/series/energy/oil-gas-balance.ts'
import {
  oilDependenceOverTimeSchema,
  type OilDependenceOverTimeFigure,
} from '#domain/series/energy/oil-dependence-over-time.ts'
import {
  dependenceAnswersSchema,
  type DependenceAnswersFigure,
} from '#domain/series/energy/dependence-answers.ts'
import {
  membersInPapersSchema,
  type MembersInPapersFigure,
} from '#domain/series/members/members-in-papers.ts'
import {
  ministers2000Schema,
  type Ministers2000Figure,
} from '#domain/series/ministers/ministers-2000.ts'
import {
  sourcesByYearSchema,
  type SourcesByYearFigure,
} from '#domain/series/sources/sources-by-year.ts'
import { hundredKmZoneSchema, type HundredKmZoneFigure } from './hundred-km-zone.ts'
import {
  membersWeightSchema,
  type MembersWeightFigure,
} from '#domain/series/membership/members-weight.ts'
import {
  membershipStripSchema,
  type MembershipStripFigure,
} from '#domain/series/membership/membership-strip.ts'
import {
  shareStepperSchema,
  type ShareStepperFigure,
} from '#domain/series/membership/share-stepper.ts'
import { roadSchema, type RoadFigure } from './road-1990-1997.ts'
import {
  accessionLadderSchema,
  type AccessionLadderFigure,
} from '#domain/series/steps/accession-ladder.ts'
import {
  dingCausalPathSchema,
  type DingCausalPathFigure,
} from '#domain/series/steps/ding-causal-path.ts'
import {
  gradualismLadderSchema,
  type GradualismLadderFigure,
} from '#domain/series/steps/gradualism-ladder.ts'
import { summitsSchema, type SummitsFigure } from '#domain/series/summits/summits-1996-2001.ts'
import {
  commitmentsByTypeSchema,
  type CommitmentsByTypeFigure,
} from '#domain/series/commitments/commitments-by-type.ts'
import {
  interestsActorsSchema,
  type InterestsActorsFigure,
} from '#domain/series/interests/interests-actors.ts'
import {
  motivesIndiaPakistanSchema,
  type MotivesIndiaPakistanFigure,
} from '#domain/series/interests/motives-india-pakistan.ts'
import { fieldsSumSchema, type FieldsSumFigure } from '#domain/series/words/fields-sum.ts'
import {
  wordsByFactorSchema,
  type WordsByFactorFigure,
} from '#domain/series/words/words-by-factor.ts'

export const figureSchema = v.variant('id', [
  borderMapSchema,
  hundredKmZoneSchema,
  roadSchema,
  borderAgreementsSchema,
  borderLengthsSchema,
  borderSettlementSchema,
  summitsSchema,
  agendaMatrixSchema,
  topicsFirstSeenSchema,
  ministers2000Schema,
  membersInPapersSchema,
  sourcesByYearSchema,
  threeForcesTraceSchema,
  energySituationsSchema,
  indiaOilRatiosSchema,
  oilGasBalanceSchema,
  oilDependenceOverTimeSchema,
  dependenceAnswersSchema,
  accessionLadderSchema,
  membershipStripSchema,
  shareStepperSchema,
  membersWeightSchema,
  membersMapSchema,
  summitPlacesSchema,
  pipelineDirectionsSchema,
  dingCausalPathSchema,
  gradualismLadderSchema,
  commitmentsByTypeSchema,
  fieldsSumSchema,
  interestsActorsSchema,
  motivesIndiaPakistanSchema,
  wordsByFactorSchema,
])

export type FigureById = {
  readonly 'border-map': BorderMapFigure
  readonly 'hundred-km-zone': HundredKmZoneFigure
  readonly 'road-1990-1997': RoadFigure
  readonly 'border-agreements': BorderAgreementsFigure
  readonly 'border-lengths': BorderLengthsFigure
  readonly 'border-settlement': BorderSettlementFigure
  readonly 'summits-1996-2001': SummitsFigure
  readonly 'agenda-matrix': AgendaMatrixFigure
  readonly 'topics-first-seen': TopicsFirstSeenFigure
  readonly 'ministers-2000': Ministers2000Figure
  readonly 'members-in-papers': MembersInPapersFigure
  readonly 'sources-by-year': SourcesByYearFigure
  readonly 'three-forces-trace': ThreeForcesTraceFigure
  readonly 'energy-situations': EnergySituationsFigure
  readonly 'india-oil-ratios': IndiaOilRatiosFigure
  readonly 'oil-gas-balance': OilGasBalanceFigure
  readonly 'oil-dependence-over-time': OilDependenceOverTimeFigure
  readonly 'dependence-answers': DependenceAnswersFigure
  readonly 'accession-ladder': AccessionLadderFigure
  readonly 'membership-strip': MembershipStripFigure
  readonly 'share-stepper': ShareStepperFigure
  readonly 'members-weight': MembersWeightFigure
  readonly 'members-map': MembersMapFigure
  readonly 'summit-places': SummitPlacesFigure
  readonly 'pipeline-directions': PipelineDirectionsFigure
  readonly 'ding-causal-path': DingCausalPathFigure
  readonly 'gradualism-ladder': GradualismLadderFigure
  readonly 'commitments-by-type': CommitmentsByTypeFigure
  readonly 'fields-sum': FieldsSumFigure
  readonly 'interests-actors': InterestsActorsFigure
  readonly 'motives-india-pakistan': MotivesIndiaPakistanFigure
  readonly 'words-by-factor': WordsByFactorFigure
}
export type FigureId = keyof FigureById
export type FigureData = FigureById[FigureId]
