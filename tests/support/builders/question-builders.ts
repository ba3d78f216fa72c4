/**
 * A whole valid question of each kind, the same every time. A test overrides only what it is about:
 * `orderQuestion({ prompt: 'Which came first?' })`. The words are true to the course but short.
 */
import type {
  ChartReadingPoint,
  ChartReadingQuestion,
} from '#domain/question-kinds/chart-reading.ts'
import type { ClozeBlank, ClozeQuestion } from '#domain/question-kinds/cloze.ts'
import type { MatchQuestion } from '#domain/question-kinds/match.ts'
import type { MultipleChoiceQuestion } from '#domain/question-kinds/multiple-choice.ts'
import type { NumberQuestion } from '#domain/question-kinds/number-entry.ts'
import type { OrderItem, OrderQuestion } from '#domain/question-kinds/order.ts'
import type { ExplainQuestion } from '#domain/question-kinds/short-explanation.ts'
import type { SingleChoiceQuestion } from '#domain/question-kinds/single-choice.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import type { ConflictQuestion } from '#domain/question-kinds/source-conflict.ts'
import type { ChoiceOption } from '#domain/question/question-base.ts'
import type { Question, QuestionKindId, QuestionOf } from '#domain/question/question.ts'

const evidence = ['two-sides-at-the-table']

/** Why and evidence, as every option, item and row carries them. */
export function reason(why = 'The passage says so.') {
  return { why, evidence }
}

function base(id: string, prompt: string) {
  return {
    id,
    objectives: ['M1.1'],
    level: 'understand' as const,
    section: 'a-border-inherited#five-states-two-parties',
    prompt,
    evidence,
    hints: ['Look at the section on the two parties.', 'Count the sides, not the states.'],
    explanation: 'China was one side; Russia and three Central Asian states were the other.',
  }
}

export function option(id: string, text: string, right = false): ChoiceOption {
  return { id, text, right, ...reason(right ? 'That is the number given.' : 'The text differs.') }
}

export function singleChoiceQuestion(
  overrides: Partial<SingleChoiceQuestion> = {},
): SingleChoiceQuestion {
  return {
    ...base('sides-at-the-table', 'How many parties sat at the border talks?'),
    kind: 'single-choice',
    options: [option('one', 'One'), option('two', 'Two', true), option('five', 'Five')],
    ...overrides,
  }
}

export function multipleChoiceQuestion(
  overrides: Partial<MultipleChoiceQuestion> = {},
): MultipleChoiceQuestion {
  return {
    ...base('states-of-the-five', 'Which of these states belonged to the Shanghai Five?'),
    kind: 'multiple-choice',
    options: [
      option('china', 'China', true),
      option('kazakhstan', 'Kazakhstan', true),
      option('russia', 'Russia', true),
      option('india', 'India'),
      option('uzbekistan', 'Uzbekistan'),
    ],
    ...overrides,
  }
}

export function orderItem(id: string, place: number, text = `Event ${id}`): OrderItem {
  return { id, text, place, ...reason() }
}

export function orderQuestion(overrides: Partial<OrderQuestion> = {}): OrderQuestion {
  return {
    ...base('road-to-the-sco', 'Put these events in order, the earliest first.'),
    kind: 'order',
    items: [
      orderItem('break-up', 1, 'The Soviet Union comes to an end'),
      orderItem('shanghai', 2, 'Five leaders sign in Shanghai'),
      orderItem('moscow', 3, 'Five leaders sign in Moscow'),
      orderItem('sco', 4, 'The SCO is founded'),
    ],
    ...overrides,
  }
}

export function matchQuestion(overrides: Partial<MatchQuestion> = {}): MatchQuestion {
  return {
    ...base('where-each-was-signed', 'Match each agreement with its city.'),
    kind: 'match',
    choices: [
      { id: 'city-shanghai', text: 'Shanghai' },
      { id: 'city-moscow', text: 'Moscow' },
      { id: 'city-almaty', text: 'Almaty' },
    ],
    rows: [
      { id: 'trust', text: 'Confidence-building', answer: 'city-shanghai', ...reason() },
      { id: 'cuts', text: 'Reduction of forces', answer: 'city-moscow', ...reason() },
    ],
    ...overrides,
  }
}

export function sortQuestion(overrides: Partial<SortQuestion> = {}): SortQuestion {
  return {
    ...base('trust-or-cuts', 'Which agreement holds each promise?'),
    kind: 'sort',
    groups: [
      { id: 'of-1996', text: 'Agreement of 1996' },
      { id: 'of-1997', text: 'Agreement of 1997' },
    ],
    items: [
      { id: 'notice', text: 'Give notice of exercises', group: 'of-1996', ...reason() },
      { id: 'observers', text: 'Invite observers', group: 'of-1996', ...reason() },
      { id: 'ceilings', text: 'Keep to ceilings on weapons', group: 'of-1997', ...reason() },
    ],
    ...overrides,
  }
}

export function numberQuestion(overrides: Partial<NumberQuestion> = {}): NumberQuestion {
  return {
    ...base('length-of-the-border', 'How long is the border, in kilometres?'),
    kind: 'number',
    answer: 7000,
    tolerance: 0,
    unit: 'km',
    mistakes: [{ value: 100, ...reason('That is the depth of the zone.') }],
    ...overrides,
  }
}

export function yearQuestion(overrides: Partial<NumberQuestion> = {}): NumberQuestion {
  return numberQuestion({
    id: 'year-of-moscow',
    prompt: 'In which year was the Moscow agreement signed?',
    answer: 1997,
    unit: 'year',
    mistakes: [{ value: 2012, ...reason('The text says so, and contradicts itself.') }],
    ...overrides,
  })
}

export function choiceBlank(id: string, options?: ChoiceOption[]): ClozeBlank {
  return {
    id,
    type: 'choice',
    options: options ?? [option('shanghai', 'Shanghai', true), option('moscow', 'Moscow')],
  }
}

export function textBlank(id: string, ...accept: string[]): ClozeBlank {
  return { id, type: 'text', accept, ...reason() }
}

export function clozeQuestion(overrides: Partial<ClozeQuestion> = {}): ClozeQuestion {
  return {
    ...base('where-and-how-many', 'Fill the blanks.'),
    kind: 'cloze',
    text: 'In {city} the leaders of {states} states met.',
    blanks: [choiceBlank('city'), textBlank('states', 'five', '5')],
    ...overrides,
  }
}

export function chartPoint(id: string, answer: number, tolerance = 3): ChartReadingPoint {
  return { id, text: `Months to ${id}`, answer, tolerance, ...reason() }
}

export function chartReadingQuestion(
  overrides: Partial<ChartReadingQuestion> = {},
): ChartReadingQuestion {
  return {
    ...base('gaps-between-agreements', 'Predict how many months passed.'),
    kind: 'chart-reading',
    figure: 'border-agreements',
    unit: 'months',
    min: 0,
    max: 120,
    step: 1,
    points: [chartPoint('first', 72), chartPoint('second', 12)],
    zeroAt: 36,
    ...overrides,
  }
}

export function conflictQuestion(overrides: Partial<ConflictQuestion> = {}): ConflictQuestion {
  return {
    ...base('when-was-moscow', 'The papers give two dates. Which is likely, and why?'),
    kind: 'conflict',
    discrepancy: 'moscow-dated-2012',
    accounts: [
      { id: 'ding', source: 'ding', paragraphs: ['ding.3.a.1'], says: 'Signed in April 2012.' },
      { id: 'jia', source: 'jia', paragraphs: ['jia.1.3'], says: 'Signed on 24 April 1997.' },
    ],
    parts: [
      {
        id: 'which-says',
        prompt: 'Which paper has the later date?',
        options: [option('ding', 'Ding’s text', true), option('jia', 'Jia’s text')],
      },
      {
        id: 'what-settles',
        prompt: 'What would settle it?',
        options: [
          option('order', 'The order of events in the same source', true),
          option('newer', 'The newer paper'),
        ],
      },
    ],
    ...overrides,
  }
}

export function explainQuestion(overrides: Partial<ExplainQuestion> = {}): ExplainQuestion {
  return {
    ...base('why-give-notice', 'Why can giving notice make both sides safer?'),
    kind: 'explain',
    models: [
      { id: 'chain', title: 'Following the chain', text: 'Who knows need not fear.', evidence },
      { id: 'cost', title: 'Weighing the cost', text: 'Notice costs little.', evidence },
    ],
    points: [
      { id: 'fear', text: 'Says what the neighbour fears', evidence },
      { id: 'spiral', text: 'Shows how fear grows', evidence },
      { id: 'promise', text: 'Names a promise of 1996', evidence },
    ],
    ...overrides,
  }
}

/** One valid question of every kind. */
export const oneOfEachKind: { readonly [Kind in QuestionKindId]: QuestionOf<Kind> } = {
  'single-choice': singleChoiceQuestion(),
  'multiple-choice': multipleChoiceQuestion(),
  order: orderQuestion(),
  match: matchQuestion(),
  sort: sortQuestion(),
  number: numberQuestion(),
  cloze: clozeQuestion(),
  'chart-reading': chartReadingQuestion(),
  conflict: conflictQuestion(),
  explain: explainQuestion(),
}

export const allSampleQuestions: readonly Question[] = [
  ...Object.values(oneOfEachKind),
  yearQuestion(),
]
