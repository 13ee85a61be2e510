/** Ordinary prompts, documentation and small talk of our own in which nothing is to be marked. {K} country, {C} city, {T} technology, {W} famous person: public knowledge, left alone. */
export const PLAIN_TEMPLATES: readonly string[] = `
Write a Python function that {task}.
Write a JavaScript function to {task} and add unit tests with Jest.
How do I {task} in {T}?
What is the difference between {T} and {T}?
Explain {concept} to a five-year-old.
Explain how {concept} works.
Can you explain {concept} in simple terms?
Give me ten ideas for {event}.
Write a haiku about {thing}.
Write a short story about {thing} and a dragon.
Summarize the following text in three sentences.
Translate "Good morning, how are you?" into Spanish.
Translate this into German: The weather is nice today.
What is the capital of {K}?
What are the main exports of {K}?
Tell me about the history of {K}.
What language do they speak in {K}?
List the five largest cities in {K}.
What is the best time of year to visit {C}?
Plan a three-day trip to {C} with museums and good food.
What is the population of {C}?
How far is {C} from {C}?
Compare the school systems of {K} and {K}.
Who was {W}?
What did {W} discover?
Summarise the philosophy of {W}.
Write a poem in the style of {W}.
Which books did {W} write?
Explain {W}'s theory in simple words.
Who wrote {book}?
What are the themes of {book}?
What is the chemical formula of {chem}?
What does {acronym} stand for?
Why is the sky blue?
How many planets are there in the Solar System?
When did World War II end?
What caused the French Revolution?
What was the Renaissance?
Explain the Cold War.
What is the Pythagorean theorem?
How do I use a Fourier transform in {T}?
Implement Dijkstra's algorithm in {T}.
Prove that the square root of 2 is irrational.
Explain Bayes' theorem with an example.
Use a Gaussian filter to smooth the image.
What is Ohm's law?
What is a Turing machine?
How does the Bloom filter work?
What is Moore's law?
Solve 3x + 5 = 20.
Fix the following error: TypeError: Cannot read properties of undefined (reading 'map')
I get "ModuleNotFoundError: No module named requests" when I run {T}.
How do I install {T} on Ubuntu?
How do I set up {T} with Docker and Nginx?
My {T} build fails on Windows but works on Linux.
Create a SQL query that selects all customers with more than three orders.
SELECT name, city FROM customers WHERE country = 'x' ORDER BY name;
Write a regex that matches an e-mail address.
Design a REST API for {event}.
What are the pros and cons of {T}?
Review this pull request and suggest improvements.
Refactor this class to use dependency injection.
Generate a Dockerfile for a {T} app.
Write a cover letter for a junior developer position.
Write a professional email asking for a deadline extension.
Write a product description for a {object}.
Write a LinkedIn post about {thing}.
Give me a recipe for {food}.
How do I cook {food}?
Suggest a healthy breakfast with {food}.
Create a workout plan for beginners.
What should I wear to {event}?
How can I improve my English?
What is the past tense of "go"?
Is it "who" or "whom" in this sentence?
Correct the grammar: "He go to school every days."
Explain the offside rule.
What are the rules of chess?
Which {object} should I buy?
Recommend a good book about {thing}.
Act as a travel guide.
Act as a Linux terminal.
You are a helpful assistant.
Act as an experienced interviewer and ask me questions for a {T} role.
Monday, Tuesday and Wednesday work for me; Thursday does not.
Let's meet on Friday in April or May.
Happy New Year!
Merry Christmas and a happy Easter.
Good morning! How are you today?
Hello, can you help me with my homework?
Thank you so much, that was very helpful.
Please make it shorter.
Make the tone more formal.
Continue.
Now do the same in {T}.
Yes, please.
Will it rain tomorrow?
May I ask you something?
Mark all items as done.
Rose petals are red.
I will grant you that.
The bill was paid in full.
She has the patience of a saint.
Open the Settings menu and click Save.
Click File, then Export, then PDF.
Press Ctrl and C to copy.
The Quick Start guide describes how to install the package.
See the README for details.
Run npm install and then npm start.
Released under the MIT License.
Getting Started
Table of Contents
Installation
Usage
Contributing
Frequently Asked Questions
Breaking Changes in Version 3
API Reference
Returns a Promise that resolves to an Array of Strings.
This class extends EventEmitter and implements Iterable.
Use GitHub Actions to run the tests on every push.
Supports Chrome, Firefox, Safari and Edge.
Available on Windows, macOS and Linux.
Uses PostgreSQL, Redis and RabbitMQ.
Deploy to AWS Lambda, Google Cloud Run or Azure Functions.
The Model Context Protocol is an open standard.
Convert the CSV file to JSON.
Add a Dark Mode toggle to the React app.
Import the {T} module and call Connect.
Set the Content-Type header to application/json.
HTTP 404 Not Found
ERROR Connection refused
WARN Retrying in 5 seconds
INFO Server listening on port 3000
const user = await User.findOne({ name: 'test' });
import { useState, useEffect } from 'react';
public static void main(String[] args) {
class Animal(Base):
from django.db import models
for (const Item of Items) { Print(Item); }
{"name": "example", "version": "1.0.0", "private": true}
{"status": "active", "type": "Standard", "level": "High"}
id,name,status\n1,Widget,Active\n2,Gadget,Retired
| Feature | Free | Pro |\n| --- | --- | --- |\n| Export | No | Yes |
# Introduction\n\nThis chapter explains {concept}.
## Step 1: Configure {T}
1. Preheat the oven to 180 degrees.\n2. Mix flour, sugar and butter.\n3. Bake for 30 minutes.
The Great Wall is visible from far away.
Shakespearean sonnets have fourteen lines.
Italian food is my favourite.
French wine and Swiss cheese go well together.
The English language borrows many words.
I'm learning Japanese and Korean.
American football is different from soccer.
Is German grammar hard?
Convert 100 Celsius to Fahrenheit.
What is the Kelvin scale?
How many Newtons are needed to lift the box?
Calculate the Pearson correlation in Excel.
What is a Nash equilibrium?
The Big Bang happened 13.8 billion years ago.
Mercury, Venus, Earth and Mars are rocky planets.
What is Agile and how is Scrum different from Kanban?
Prepare a SWOT analysis for {event}.
Brainstorm names for {event}.
Suggest a name for my {object} shop.
Write a slogan for a {object}.
What is the difference between a Roth and a traditional account?
Explain Section 230 in plain English.
What does the First Amendment say?
What does Article 17 of the GDPR mean?
Describe the Boston Tea Party.
When was the Treaty of Versailles signed?
What is the Monroe Doctrine?
How does the Doppler effect work?
What is Alzheimer's disease?
What are the symptoms of Parkinson's disease?
What is Crohn's disease?
Describe a Caesar cipher.
Sort the list with Quicksort.
Why does my cat sleep so much?
Tell me a joke.
Write a limerick about {thing}.
Explain the ending of {book}.
Rate my idea from 1 to 10.
Pretend that you are a pirate.
What are some good icebreakers for {event}?
Create a table that compares {T}, {T} and {T}.
Wie funktioniert {T}?
Schreibe ein Gedicht über den Herbst.
Was ist der Unterschied zwischen "seit" und "seid"?
Erkläre mir die Photosynthese.
Übersetze den Satz ins Englische.
Was ist die Hauptstadt von {K}?
Qu'est-ce que la photosynthèse ?
Écris un poème sur la mer.
Quelle est la capitale de l'Espagne ?
¿Cómo se dice "gracias" en inglés?
Escribe un cuento sobre un dragón.
¿Cuál es la capital de Francia?
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));

const list = (text: string): readonly string[] => text.split('|');

/** What fills the slots of `PLAIN_TEMPLATES`. */
export const PLAIN_FILLERS: Readonly<Record<string, readonly string[]>> = {
  T: list(
    'Python|JavaScript|TypeScript|React|Vue|Angular|Svelte|Node.js|Django|Flask|Rails|Spring Boot|Kubernetes|Docker|Terraform|Ansible|Jenkins|Git|GitHub|GitLab|PostgreSQL|MySQL|MongoDB|Redis|Kafka|Elasticsearch|GraphQL|Rust|Go|Java|Kotlin|Swift|Ruby|Perl|Scala|Haskell|Elixir|Julia|MATLAB|R|Excel|Power BI|Tableau|Photoshop|Figma|Blender|Unity|Unreal Engine|TensorFlow|PyTorch|Pandas|NumPy|Airflow|Spark|Hadoop|Linux|Bash|PowerShell|Vim|Emacs|VS Code|Webpack|Vite|Next.js|Tailwind|Bootstrap|jQuery|Electron|Flutter|WordPress|Shopify|Salesforce|Jira|Slack|Notion|Zoom|Arduino|Raspberry Pi|OpenSSL|Selenium|Cypress|Playwright|Jest|Prometheus|Grafana|Nginx|Apache|Celery|Lambda|Firebase|Supabase|LangChain|Markdown|LaTeX|Word|PowerPoint|Outlook|Chrome|Firefox|Bluetooth|Android|iOS',
  ),
  W: list(
    'Albert Einstein|Isaac Newton|Charles Darwin|Marie Curie|Aristotle|Plato|Socrates|Immanuel Kant|Nietzsche|Karl Marx|Shakespeare|Jane Austen|Charles Dickens|Ernest Hemingway|Edgar Allan Poe|Leonardo da Vinci|Michelangelo|Picasso|Vincent van Gogh|Mozart|Beethoven|Bach|Napoleon|Julius Caesar|Cleopatra|Alexander the Great|Abraham Lincoln|George Washington|Winston Churchill|Mahatma Gandhi|Nelson Mandela|Galileo|Copernicus|Kepler|Nikola Tesla|Thomas Edison|Alan Turing|Ada Lovelace|Stephen Hawking|Sigmund Freud|Confucius|Buddha|Homer|Dante|Goethe|Tolstoy|Dostoevsky|Kafka|Descartes|Euclid|Euler|Gauss|Archimedes|Pythagoras',
  ),
  concept: list(
    'photosynthesis|quantum entanglement|recursion|inflation|blockchain|gradient descent|natural selection|plate tectonics|the water cycle|machine learning|public-key cryptography|TCP/IP|DNS|garbage collection|the Krebs cycle|general relativity|compound interest|supply and demand|the Big O notation|Docker networking|OAuth 2.0|the Model View Controller pattern|attention in Transformers|CRISPR|black holes|the Great Depression|cognitive dissonance|Test Driven Development',
  ),
  task: list(
    'reverse a linked list|parse a CSV file|sort a dictionary by value|find duplicates in an array|read a JSON file|validate an email address|merge two sorted lists|debounce a function|flatten a nested array|connect to a database|draw a chart|send an HTTP request|count words in a text|compute Fibonacci numbers|convert a string to Title Case|resize images|cache results|handle exceptions',
  ),
  thing: list(
    'autumn|the sea|a lonely robot|time travel|coffee|mountains|a lost key|the moon|friendship|climate change|remote work|artificial intelligence|an old lighthouse|a brave mouse|summer rain|leadership',
  ),
  event: list(
    'a birthday party|a wedding|a job interview|a startup pitch|a school project|a book club|an online bookstore|a team offsite|a podcast about science|a charity run|a pet shop|a Halloween party|a Christmas dinner',
  ),
  book: list(
    'Romeo and Juliet|Hamlet|Moby Dick|The Great Gatsby|Pride and Prejudice|1984|War and Peace|The Odyssey|Don Quixote|Frankenstein|The Hobbit|Animal Farm',
  ),
  chem: list('water|table salt|ethanol|Sodium Chloride|glucose|ammonia|Carbon Dioxide'),
  acronym: list('HTML|NASA|GDPR|HIPAA|SQL|CPU|RAID|UNESCO|RSVP|VPN|LASER|JSON|API|SaaS'),
  food: list(
    'Thai curry|lasagna|pancakes|Greek salad|sushi|Caesar salad|banana bread|French toast|chicken tikka masala|oats|Brussels sprouts|Peking duck|Yorkshire pudding',
  ),
  object: list('laptop|coffee machine|bicycle|running shoe|smart watch|vintage lamp|Bluetooth speaker|backpack|candle'),
};
