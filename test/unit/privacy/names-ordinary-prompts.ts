/** Ordinary prompts without personal data, written for checking only: nothing in them is to be marked. */
export const ORDINARY_PROMPTS: readonly string[] = `
Can you write a bash one-liner that counts the lines of all .ts files in a folder?
I need a catchy headline for a newsletter about sourdough bread.
Explain the difference between a mutex and a semaphore like I'm in high school.
Rewrite this paragraph so that it sounds less formal.
What are the advantages of Rust over C++ for embedded systems?
Give me a week of vegetarian dinners under 30 minutes each.
How do I undo the last commit in Git without losing my changes?
Write a Terraform module that creates an S3 bucket with versioning.
Which is heavier, a kilo of feathers or a kilo of iron?
Convert this Markdown table to HTML.
Why does useEffect run twice in React 18 Strict Mode?
Translate "Where is the train station?" into Italian and Polish.
Draft a polite reminder that the monthly report is due on Thursday.
Make a packing list for a camping weekend in October.
What is the time complexity of heapsort?
Suggest three names for a coffee roastery.
Fix the indentation in this YAML file.
Help me understand the Monty Hall problem.
How can I center a div with Flexbox?
Write unit tests for a function called parseDuration.
Describe the water cycle in five sentences.
What does "carpe diem" mean?
Compare PostgreSQL and MySQL for a small web shop.
How long should I boil an egg so that the yolk stays soft?
Turn these notes into a slide outline.
Generate ten trivia questions about space.
Write a regular expression for ISO 8601 dates.
What is the difference between affect and effect?
Summarize the main arguments for and against nuclear energy.
Plan a study schedule for a statistics exam in June.
Optimise this SQL query, it takes four seconds with a million rows.
Create a Kubernetes deployment with two replicas and a liveness probe.
Explain what a monad is without using category theory.
Write an apology to a customer whose parcel arrived late.
How do vaccines work?
What's a good substitute for buttermilk?
Give feedback on my opening sentence: "It was the quietest morning of the year."
Is Pluto a planet?
Add dark mode to my Tailwind site.
Explain the Doppler effect with an everyday example.
What should be in a README for an open-source project?
Write a limerick about a clumsy octopus.
How do I read a Parquet file with Pandas?
Which HTTP status code should I return for a validation error?
Describe the taste of mango to someone who has never had one.
Explain Kafka consumer groups.
My GitHub Actions workflow fails with "Permission denied (publickey)".
What are good stretches for lower back stiffness?
Write a Python decorator that retries a function three times.
Explain the plot structure known as the Hero's Journey.
How does Shazam recognise a song?
Please proofread: "Their going to the park to late."
Write a SQL migration that adds a NOT NULL column with a default.
Give me five synonyms for "important".
Explain why 0.1 + 0.2 is not 0.3 in JavaScript.
What do the colours of the Olympic rings mean?
How do noise-cancelling headphones work?
Create a CSS animation for a bouncing ball.
What is the Heisenberg uncertainty principle?
Explain Occam's razor and give an example.
Write a short bedtime story about a hedgehog and the moon.
Suggest a title for a talk about accessibility.
How can I make my Excel VLOOKUP ignore case?
List the phases of mitosis.
Explain the difference between TCP and UDP.
What is the best way to clean a cast-iron pan?
Write a Dockerfile for a Go service with a multi-stage build.
How do I say "see you on Monday" in French?
Explain the trolley problem and common answers to it.
Design a loyalty programme for a small bakery.
Write a Jest test that mocks the Date object.
How many bits are in a byte, and why eight?
Explain how Let's Encrypt issues a certificate.
Rank these tasks by urgency: taxes, laundry, groceries.
Tell me three fun facts about octopuses.
What makes a good user story in Scrum?
Write a Lua script for Redis that increments a counter atomically.
Which houseplants survive with little light?
Explain the Fermi paradox.
Create a rubric for grading essays.
What does the "S" in SOLID stand for?
Write a VBA macro that deletes empty rows.
How do I configure ESLint with TypeScript in a monorepo?
Write release notes for version 2.4: faster search, bug fixes, new icons.
Explain the Maillard reaction.
What is a Kanban board and when should I use one?
Write an Ansible playbook that installs Nginx.
How do I take better photos at night with a phone?
Give me a mnemonic for the order of the planets.
Explain quantum computing in one paragraph.
Write three interview questions for a senior frontend engineer.
Convert 68 degrees Fahrenheit to Celsius.
How does Git rebase differ from merge?
Suggest some board games for six players.
What are the Ten Commandments of good API design?
Write alt text for a picture of a sunset over mountains.
Explain why the Titanic sank.
Outline a blog post titled "Ten Lessons From Running a Home Server".
Make this Haskell function point-free.
Wie schreibe ich eine gute Gliederung für einen Aufsatz?
Erkläre den Unterschied zwischen dass und das.
Comment faire une bonne pâte à crêpes ?
Explique-moi la différence entre le passé composé et l'imparfait.
¿Cómo puedo mejorar mi ortografía?
Dame una receta fácil de tortilla de patatas.
`
  .trim()
  .split('\n');
