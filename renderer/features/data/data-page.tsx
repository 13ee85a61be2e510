import { BackupSection } from './backup-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';

/** What goes out of the vault as files, what comes in, and copies of it. */
export function DataPage() {
  return (
    <>
      <ExportSection />
      <ImportSection />
      <BackupSection />
    </>
  );
}
