import { useState, type DragEvent } from 'react';

export interface FileDrop {
  readonly isOver: boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Takes a file that is dropped anywhere on the page; without a taker the page refuses it. */
export function useFileDrop(take: ((file: File) => Promise<void>) | undefined): FileDrop {
  const [isOver, setIsOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    onDragOver: (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = take ? 'copy' : 'none';
      setIsOver(take !== undefined);
    },
    onDragLeave: (event) => {
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
        setIsOver(false);
    },
    onDrop: (event) => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files[0];
      if (file && take) void take(file);
    },
  };
}
