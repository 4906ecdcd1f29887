import { Icon } from "./icon";

interface IconButtonProps {
  readonly icon: string;
  readonly name: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, name, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
      <Icon path={icon} />
    </button>
  );
}
