/**
 * Models that are served by somebody else's API and written like ids of the Hub: `openai/gpt-4o`. LiteLLM, OpenRouter
 * and others put the provider in front of the model's name.
 */

/**
 * Providers in front of a model, as LiteLLM, OpenRouter, aisuite and LangChain write them; without those that are owners
 * on the Hub by the same name.
 */
const PROVIDERS = new Set(
  `ai21 aiml aleph_alpha anthropic anyscale azure azure_ai azure_openai baseten bedrock bedrock_converse cerebras
  clarifai cloudflare codestral cohere cohere_chat custom_openai copilot dashscope deepinfra deepseek empower
  featherless_ai fireworks fireworks_ai friendliai galadriel gemini gigachat github github_copilot google-vertex
  google_genai google_vertexai groq hosted_vllm infinity inception jina_ai litellm litellm_proxy llamafile lm_studio lmstudio
  meta_llama mistral moonshot nebius nlp_cloud novita nvidia_nim ollama ollama_chat openai_like openrouter palm
  perplexity petals replicate sagemaker sambanova snowflake text-completion-codestral
  text-completion-openai together together_ai topaz triton vercel vertex vertex_ai vllm volcengine voyage watsonx x-ai xai
  xinference`.split(/\s+/),
);
/** Names of models that nobody can load: they are only served. */
const SERVED_ONLY =
  /^(?:(?:chatgpt|gpt)-(?:\d|4o|image|audio|realtime)|o[1-9](?:-|$)|claude|gemini-|text-(?:embedding-|davinci|moderation)|davinci|dall-e|tts-1|whisper-1$|sora|codex-|grok-[2-9]|nova-(?:micro|lite|pro|premier)|mistral-(?:large|medium|small)(?:-latest)?$|command-(?:r|a)(?:-plus)?$)/i;

/** What LiteLLM writes in front of the id of a model of the Hub. */
const OF_HUB = /^hugging_?face\//i;

/** Whether a text is the name of a model that is only served, or has a provider in front. */
export function isServedModel(text: string): boolean {
  const [owner = '', name = ''] = text.split('/', 2);
  return PROVIDERS.has(owner) || SERVED_ONLY.test(name);
}

/** The id behind `huggingface/`; the text itself if there is none, or if it is the organization's own model. */
export function withoutHubPrefix(text: string): string {
  return OF_HUB.test(text) && text.split('/').length === 3 ? text.slice(text.indexOf('/') + 1) : text;
}
