import type { Entity } from './entity.ts'
import type { RecordOf } from './record.ts'

/**
 * The households and children of an account or commune in memory, decrypted and indexed. `book` builds it on the
 * device, `server` on the server, `score` reads it. Removed records and households or children that are duplicates
 * or wrong entries are still in it; who counts is decided by the measures.
 */
export interface Register {
  /** One record by id, or undefined. */
  get<Name extends Entity>(entity: Name, id: string): RecordOf<Name> | undefined
  /** All records of an entity, in no particular order. */
  all<Name extends Entity>(entity: Name): Iterable<RecordOf<Name>>
  /** How many records of an entity there are. */
  size(entity: Entity): number
  childrenOf(household: string): readonly RecordOf<'child'>[]
  circumstancesOf(child: string): readonly RecordOf<'circumstance'>[]
  supportsOf(child: string): readonly RecordOf<'support'>[]
  visitsOf(household: string): readonly RecordOf<'visit'>[]
  lifeEventsOf(household: string): readonly RecordOf<'lifeEvent'>[]
  injuriesOf(household: string): readonly RecordOf<'injury'>[]
  houseChecksOf(household: string): readonly RecordOf<'houseCheck'>[]
  householdsOf(area: string): readonly RecordOf<'household'>[]
  measurementsOf(child: string): readonly RecordOf<'measurement'>[]
  participationsOf(child: string): readonly RecordOf<'participation'>[]
  dosesOf(child: string): readonly RecordOf<'dose'>[]
  tasksOf(area: string): readonly RecordOf<'task'>[]
  importPartsOf(list: string): readonly RecordOf<'importPart'>[]
  /** Transfers of a household or of its children, answered ones too. */
  transfersOf(household: string): readonly RecordOf<'transfer'>[]
  arrivalsOf(area: string): readonly RecordOf<'arrival'>[]
  casesOf(child: string): readonly RecordOf<'case'>[]
  caseFormsOf(one: string): readonly RecordOf<'caseForm'>[]
  caseStepsOf(one: string): readonly RecordOf<'caseStep'>[]
  caseApprovalsOf(one: string): readonly RecordOf<'caseApproval'>[]
  intakeReportersOf(intake: string): readonly RecordOf<'intakeReporter'>[]
  submissionsOf(area: string): readonly RecordOf<'submission'>[]
  figuresOf(assessment: string): readonly RecordOf<'figure'>[]
}
