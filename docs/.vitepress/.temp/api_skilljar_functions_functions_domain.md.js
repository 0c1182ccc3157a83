import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: domain()","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/functions/domain.md","filePath":"api/skilljar/functions/functions/domain.md"}');
const _sfc_main = { name: "api/skilljar/functions/functions/domain.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / domain</p><h1 id="function-domain" tabindex="-1">Function: domain() <a class="header-anchor" href="#function-domain" aria-label="Permalink to &quot;Function: domain()&quot;">​</a></h1><blockquote><p><strong>domain</strong>(<code>client</code>, <code>name?</code>): <a href="./../interfaces/SkilljarClientLike.html"><code>SkilljarClientLike</code></a></p></blockquote><p>Returns a client for one domain, by its host name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><a href="./../interfaces/SkilljarClientLike.html"><code>SkilljarClientLike</code></a></td></tr><tr><td><code>name?</code></td><td><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SkilljarClientLike.html"><code>SkilljarClientLike</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when no name is given and none is configured.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/functions/domain.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const domain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  domain as default
};
