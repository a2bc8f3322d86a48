import { useBook } from '#ui/context.ts'
import type { ListPlan } from '#ui/part/list-plan.ts'
import { PlanList } from '#ui/part/plan-list.tsx'
import { t } from '#ui/words/words.ts'
import type { Subject } from './commune-list.ts'
import { SubjectLine } from './subject-line.tsx'
import { subjectWords } from './subject-search.ts'

type More = Partial<Pick<ListPlan<Subject>, 'filters' | 'count'>>

/** A searchable list of people and households. */
export function SubjectList(props: { id: string; label: string; subjects: readonly Subject[] } & More) {
  const { register } = useBook()
  const { subjects, id, label, ...more } = props
  return (
    <PlanList
      plan={{
        id,
        label,
        items: subjects,
        keyOf,
        words: (subject: Subject) => subjectWords(register, subject),
        row: (subject: Subject) => <SubjectLine register={register} subject={subject} />,
        empty: { words: t('lists.empty'), icon: 'people' },
        ...more,
      }}
    />
  )
}

/** The list asks for every key at every key press: an id that is there already costs nothing, a joined text does. */
function keyOf({ household, child, on }: Subject): string {
  return on === undefined ? (child ?? household) : `${household}/${child ?? ''}/${on}`
}
