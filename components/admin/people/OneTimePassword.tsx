import { CopyButton } from '../CopyButton'

/** A password that nobody can look up again. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2 rounded-md bg-muted px-3 py-2">
        <code className="flex-1 select-all font-mono text-base tabular-nums tracking-wide">
          {password}
        </code>
        <CopyButton text={password} what="the password" />
      </div>
      <p className="text-muted-foreground text-sm">
        It is shown this once. Hand it to {name} in a safe way, and ask them to choose their own
        under “Your profile” after logging in.
      </p>
    </div>
  )
}
