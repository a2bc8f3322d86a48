import { useEffect } from 'preact/hooks'
import { useBook } from '#ui/context.ts'
import { openForms } from '#ui/navigate.ts'
import { ColumnsStep } from '#ui/import/columns-step.tsx'
import { PlanStep } from '#ui/import/plan-step.tsx'
import { ResultStep } from '#ui/import/result-step.tsx'
import { sessionOf } from '#ui/import/session.ts'
import { SheetStep } from '#ui/import/sheet-step.tsx'
import { StartStep } from '#ui/import/start-step.tsx'
import { PlanningStep, WritingStep } from '#ui/import/work-step.tsx'

/** A list on its way into the book, step by step; nothing is written before “Ghi vào sổ”. */
export function NewImportPage() {
  const session = sessionOf(useBook())
  const step = session.step.value
  useEffect(() => {
    openForms.value += 1
    return () => {
      openForms.value -= 1
    }
  }, [])
  switch (step) {
    case 'start':
      return <StartStep key={step} />
    case 'sheet':
      return <SheetStep session={session} />
    case 'columns':
      return <ColumnsStep session={session} />
    case 'planning':
      return <PlanningStep session={session} />
    case 'plan':
      return <PlanStep session={session} />
    case 'writing':
      return <WritingStep session={session} />
    case 'result':
      return <ResultStep session={session} />
  }
}
