import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InviteChatMessage","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/InviteChatMessage.md","filePath":"api/instruqt/type-aliases/InviteChatMessage.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/InviteChatMessage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InviteChatMessage</p><h1 id="type-alias-invitechatmessage" tabindex="-1">Type Alias: InviteChatMessage <a class="header-anchor" href="#type-alias-invitechatmessage" aria-label="Permalink to &quot;Type Alias: InviteChatMessage&quot;">​</a></h1><blockquote><p><strong>InviteChatMessage</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-channel"></a> <code>channel</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>channel.channelType</code></td><td><a href="./ChatChannelType.html"><code>ChatChannelType</code></a></td><td>-</td></tr><tr><td><code>channel.createdAt</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>channel.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>channel.studentUser</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>Null for a broadcast channel, presumably.</td></tr><tr><td><a id="property-createdat"></a> <code>createdAt</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-readat"></a> <code>readAt</code></td><td><code>string</code> | <code>null</code></td><td>Null while unread.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/InviteChatMessage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InviteChatMessage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InviteChatMessage as default
};
