interface TouchMeterProps {
  readonly touches: number;
  readonly goal: number;
  readonly label: string;
}

/** Five touches, most sales need them: one bar each. */
export function TouchMeter({ touches, goal, label }: TouchMeterProps) {
  return (
    <div
      class="touch-meter"
      role="meter"
      aria-valuemin={0}
      aria-valuemax={goal}
      aria-valuenow={Math.min(touches, goal)}
      aria-valuetext={label}
      aria-label={label}
    >
      <span class="touch-bars" aria-hidden="true">
        {Array.from({ length: goal }, (_, index) => (
          <span key={index} class={index < touches ? "touch done" : "touch"} />
        ))}
      </span>
      <span class="touch-label" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}
