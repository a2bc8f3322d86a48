import type { Evidence } from '#rules/code.ts'

/** Words in both languages. */
export interface Both {
  vi: string
  en: string
}

interface Asked extends Both {
  /** Under which the answer is kept. Never changes its meaning. */
  id: string
  /** Without it the form cannot be saved. */
  needed?: true
}

/** High, medium or low, each with the printed definition where it is known. */
export interface LevelQuestion extends Asked {
  kind: 'level'
  means?: { high: Both; medium: Both; low: Both }
}

export interface Column extends Both {
  id: string
  kind: 'text' | 'day'
}

export type Question =
  | LevelQuestion
  | (Asked & { kind: 'text' | 'long' })
  | (Asked & { kind: 'choice'; choices: readonly ({ code: string } & Both)[] })
  | (Asked & { kind: 'rows'; columns: readonly Column[] })

/** A part of a form with its heading. A `counted` group ends with “Tổng số: Cao, Trung bình, Thấp”. */
export interface QuestionGroup extends Both {
  id: string
  status: Evidence
  source: string
  counted?: true
  questions: readonly Question[]
}

export interface CaseForm extends Both {
  code: '02' | '03' | '04' | '05' | '06'
  article: string
  status: Evidence
  groups: readonly QuestionGroup[]
}

/** The answers of one filled form, as `caseForm.answers` of the model holds them. */
export type Answers = Readonly<Record<string, string | boolean | number | readonly Record<string, string>[]>>

/** How many questions of a counted group were answered high, medium and low. */
export function countLevels(
  group: QuestionGroup,
  answers: Answers,
): { high: number; medium: number; low: number } {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const { id, kind } of group.questions) {
    const answer = answers[id]
    if (kind === 'level' && (answer === 'high' || answer === 'medium' || answer === 'low'))
      counts[answer] += 1
  }
  return counts
}
