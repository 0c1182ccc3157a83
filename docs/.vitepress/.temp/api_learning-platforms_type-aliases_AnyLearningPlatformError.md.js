import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnyLearningPlatformError","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/AnyLearningPlatformError.md","filePath":"api/learning-platforms/type-aliases/AnyLearningPlatformError.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/AnyLearningPlatformError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / AnyLearningPlatformError</p><h1 id="type-alias-anylearningplatformerror" tabindex="-1">Type Alias: AnyLearningPlatformError <a class="header-anchor" href="#type-alias-anylearningplatformerror" aria-label="Permalink to &quot;Type Alias: AnyLearningPlatformError&quot;">​</a></h1><blockquote><p><strong>AnyLearningPlatformError</strong> = <a href="./../classes/ConfigurationError.html"><code>ConfigurationError</code></a> | <a href="./../classes/InputError.html"><code>InputError</code></a> | <a href="./../classes/ConnectionError.html"><code>ConnectionError</code></a> | <a href="./../classes/TimeoutError.html"><code>TimeoutError</code></a> | <a href="./../classes/DeadlineError.html"><code>DeadlineError</code></a> | <a href="./../classes/HttpError.html"><code>HttpError</code></a> &amp; <code>object</code> | <a href="./../classes/BadRequestError.html"><code>BadRequestError</code></a> | <a href="./../classes/AuthenticationError.html"><code>AuthenticationError</code></a> | <a href="./../classes/PermissionError.html"><code>PermissionError</code></a> | <a href="./../classes/NotFoundError.html"><code>NotFoundError</code></a> | <a href="./../classes/ConflictError.html"><code>ConflictError</code></a> | <a href="./../classes/RateLimitError.html"><code>RateLimitError</code></a> | <a href="./../classes/ServerError.html"><code>ServerError</code></a> | <a href="./../classes/GraphQLResponseError.html"><code>GraphQLResponseError</code></a> &amp; <code>object</code> | <a href="./../classes/MalformedResponseError.html"><code>MalformedResponseError</code></a> | <a href="./../classes/DryRunError.html"><code>DryRunError</code></a> | <a href="./../classes/StateError.html"><code>StateError</code></a> | <a href="./../../webhooks/classes/WebhookError.html"><code>WebhookError</code></a></p></blockquote><p>Every concrete error, for narrowing by <code>code</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/AnyLearningPlatformError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnyLearningPlatformError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnyLearningPlatformError as default
};
