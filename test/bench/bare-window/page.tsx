import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [text, setText] = useState('');
  return <textarea aria-label="words" value={text} onChange={(event) => setText(event.target.value)} />;
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
